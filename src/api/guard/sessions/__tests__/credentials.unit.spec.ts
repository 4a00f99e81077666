import { isEnded } from "../credentials"

const second = (iso: string) => Math.floor(Date.parse(iso) / 1000)

describe("a credential", () => {
  const end = new Date("2026-11-23T10:00:00.400Z")

  it.each([
    ["of an earlier second", second("2026-11-23T09:59:59Z"), true],
    ["of the same second", second("2026-11-23T10:00:00Z"), true],
    ["of the next second", second("2026-11-23T10:00:01Z"), false],
    ["without a time", undefined, true],
    ["with a time that is no number", NaN, true],
  ])("%s", (_, iat, ended) => {
    expect(isEnded({ iat }, end)).toBe(ended)
  })

  it("counts where nothing was ended", () => {
    expect(isEnded({ iat: undefined }, undefined)).toBe(false)
  })
})
