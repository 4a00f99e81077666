import { setImmediate } from "node:timers/promises"

import { grantsChanged, judgedUnderLock } from "../grants-changed"

/** An account whose every change raises its version, as admitting somebody does. */
function account() {
  let version = 0
  return {
    judgings: 0,
    async judge() {
      this.judgings++
      const judged = version
      await setImmediate()
      return judged
    },
    async write(judged: number) {
      await setImmediate()
      if (judged !== version) {
        throw grantsChanged()
      }
      return ++version
    },
  }
}

describe("judging and writing under a lock", () => {
  it("comes to an end for fifty at once, each judged by what was then", async () => {
    const one = account()
    const done = await Promise.all(
      Array.from({ length: 50 }, () =>
        judgedUnderLock(
          () => one.judge(),
          (judged) => one.write(judged)
        )
      )
    )

    expect(done.map(({ written }) => written).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1)
    )
    expect(one.judgings).toBeLessThanOrEqual(100)
  })

  it("lets the others go on when one is refused for another reason", async () => {
    const one = account()
    const refused = new Error("refused")
    let calls = 0
    const outcomes = await Promise.allSettled([
      judgedUnderLock(
        async () => {
          if (++calls > 1) {
            throw refused
          }
        },
        async () => {
          throw grantsChanged()
        }
      ),
      judgedUnderLock(
        () => one.judge(),
        (judged) => one.write(judged)
      ),
    ])

    expect(outcomes.map(({ status }) => status)).toEqual([
      "rejected",
      "fulfilled",
    ])
    expect(outcomes[0]).toMatchObject({ reason: refused })
  })

  it("gives up on what changes again and again", async () => {
    let judgings = 0
    const never = judgedUnderLock(
      async () => {
        judgings++
      },
      async () => {
        throw grantsChanged()
      }
    )

    await expect(never).rejects.toMatchObject({ code: "grants_changed" })
    expect(judgings).toBe(21)
  })
})
