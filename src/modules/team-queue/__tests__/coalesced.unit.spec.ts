import { Coalesced } from "../worker/coalesced"

const gate = () => {
  let open: () => void = () => undefined
  const wait = new Promise<void>((resolve) => (open = resolve))
  return { wait, open }
}

describe("Coalesced", () => {
  it("never runs twice at once, and once more for all who asked meanwhile", async () => {
    const first = gate()
    let runs = 0
    const work = new Coalesced(async () => {
      runs++
      await (runs === 1 ? first.wait : undefined)
    })
    const asked = [work.run(), work.run(), work.run(), work.run()]
    expect(runs).toBe(1)
    first.open()
    await Promise.all(asked)
    expect(runs).toBe(2)
  })

  it("answers a late one only after a run that began after it asked", async () => {
    const first = gate()
    const seen: string[] = []
    const waiting = ["early"]
    const work = new Coalesced(async () => {
      seen.push(...waiting.splice(0))
      await first.wait
    })
    const early = work.run()
    waiting.push("late")
    const late = work.run().then(() => seen.includes("late"))
    first.open()
    await early
    expect(await late).toBe(true)
  })

  it("runs again after a failure", async () => {
    let runs = 0
    const work = new Coalesced(async () => {
      runs++
      if (runs === 1) {
        throw new Error("once")
      }
    })
    await expect(work.run()).rejects.toThrow("once")
    await work.run()
    await work.idle()
    expect(runs).toBe(2)
  })
})
