import {
  type IdScope,
  includes,
  isScoped,
  isWithin,
  isWorkWithin,
  meet,
  meetWork,
} from "../scope"

const ALL_SCOPES: IdScope[] = [
  null,
  [],
  ...Array.from({ length: 15 }, (_, index) =>
    ["a", "b", "c", "d"].filter((_, bit) => (index + 1) & (1 << bit))
  ),
]

describe("the meet of two scopes", () => {
  it("lies in both, for every pair over four ids", () => {
    for (const first of ALL_SCOPES) {
      for (const second of ALL_SCOPES) {
        const both = meet(first, second)
        expect(isWithin(both, first)).toBe(true)
        expect(isWithin(both, second)).toBe(true)
      }
    }
  })

  it("has every id that both have", () => {
    for (const first of ALL_SCOPES) {
      for (const second of ALL_SCOPES) {
        for (const id of ["a", "b", "c", "d"]) {
          expect(includes(meet(first, second), id)).toBe(
            includes(first, id) && includes(second, id)
          )
        }
      }
    }
  })

  it("is nothing, not everything, where they have nothing in common", () => {
    expect(meet(["a"], ["b"])).toEqual([])
    expect(meet([], null)).toEqual([])
    expect(meet(null, [])).toEqual([])
    expect(meet(null, null)).toBeNull()
  })
})

describe("being within", () => {
  it("holds for everything in all, and for all in all only", () => {
    expect(isWithin(["a"], null)).toBe(true)
    expect(isWithin(null, null)).toBe(true)
    expect(isWithin(null, ["a"])).toBe(false)
    expect(isWithin([], [])).toBe(true)
    expect(isWithin(["a"], [])).toBe(false)
  })
})

describe("locations and sales channels together", () => {
  const both = { location_ids: ["a", "b"], sales_channel_ids: ["x"] }

  it("meet each on its own", () => {
    expect(
      meetWork(both, { location_ids: ["b", "c"], sales_channel_ids: null })
    ).toEqual({ location_ids: ["b"], sales_channel_ids: ["x"] })
  })

  it("lie within only if each does", () => {
    const all = { location_ids: null, sales_channel_ids: null }
    expect(isWorkWithin(both, all)).toBe(true)
    expect(isWorkWithin(both, { ...all, location_ids: ["a"] })).toBe(false)
    expect(isWorkWithin(both, { ...all, sales_channel_ids: [] })).toBe(false)
    expect(isWorkWithin({ ...both, location_ids: null }, both)).toBe(false)
  })

  it("limit somebody as soon as one does, also to nothing", () => {
    expect(isScoped({ location_ids: null, sales_channel_ids: null })).toBe(
      false
    )
    expect(isScoped({ location_ids: [], sales_channel_ids: null })).toBe(true)
    expect(isScoped({ location_ids: null, sales_channel_ids: ["x"] })).toBe(
      true
    )
  })
})
