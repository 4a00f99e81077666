import { accountHasArea, AREAS } from "../areas"

const areasOf = (account: { is_default: boolean; areas: string[] | null }) =>
  [...AREAS, "loyalty"].filter((area) => accountHasArea(account, area))

describe("what areas an account has", () => {
  it("is all in the default one, unless it is limited", () => {
    expect(areasOf({ is_default: true, areas: null })).toEqual([
      ...AREAS,
      "loyalty",
    ])
    expect(areasOf({ is_default: true, areas: ["settings"] })).toEqual([
      "settings",
      "team",
    ])
  })

  it("is never settings or developer in a client's, whatever it was given", () => {
    expect(areasOf({ is_default: false, areas: null })).not.toContain(
      "settings"
    )
    expect(
      areasOf({ is_default: false, areas: ["settings", "developer", "orders"] })
    ).toEqual(["orders", "team"])
  })

  it("is its people's in any case: nobody could let others in", () => {
    expect(areasOf({ is_default: false, areas: [] })).toEqual(["team"])
  })
})
