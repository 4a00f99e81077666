import { compareKeys, mergePage } from "../merge"

const ascending = (a: number, b: number) => a - b

describe("two sorted lists read as one", () => {
  const odd = [1, 3, 5, 7]
  const even = [2, 4, 6]

  it.each([
    [0, 3, [1, 2, 3]],
    [3, 3, [4, 5, 6]],
    [6, 3, [7]],
    [9, 3, []],
  ])("from %i, %i of them", (offset, limit, expected) => {
    expect(mergePage(odd, even, ascending, { offset, limit })).toEqual(expected)
  })

  it("takes the first list's where both are equal", () => {
    const page = mergePage(["a1"], ["a2"], () => 0, { offset: 0, limit: 2 })

    expect(page).toEqual(["a1", "a2"])
  })

  it("shows everything once, however the database sorts", () => {
    // As a language's own order has them, which isn't that of the bytes.
    const first = ["alice", "Bob", "carol", "Zed"]
    const second = ["Anna", "ben", "zoe"]
    const compare = (a: string, b: string) => compareKeys(a, b, false)
    const pages = [0, 2, 4, 6].flatMap((offset) =>
      mergePage(
        first.slice(0, offset + 2),
        second.slice(0, offset + 2),
        compare,
        { offset, limit: 2 }
      )
    )

    expect([...pages].sort()).toEqual([...first, ...second].sort())
  })
})

describe("keys", () => {
  it("are compared either way", () => {
    expect(compareKeys("a", "b", false)).toBeLessThan(0)
    expect(compareKeys("a", "b", true)).toBeGreaterThan(0)
    expect(compareKeys(new Date(1), new Date(2), false)).toBeLessThan(0)
    expect(compareKeys("a", "a", true)).toBe(0)
  })

  it("come last where there is none", () => {
    expect(compareKeys(null, "b", false)).toBeGreaterThan(0)
    expect(compareKeys(null, "b", true)).toBeGreaterThan(0)
    expect(compareKeys("a", null, true)).toBeLessThan(0)
    expect(compareKeys(null, null, true)).toBe(0)
  })
})
