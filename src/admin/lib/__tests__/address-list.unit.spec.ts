import { markAddresses, replaceEntry, toEntries } from "../address-list"

const marks = (text: string) =>
  markAddresses(toEntries(text)).map(({ email, mark }) => [email, mark])

describe("markAddresses", () => {
  it("marks what is no address and all but the first of repeated ones", () => {
    expect(marks("a@b.co, nonsense, A@B.co, c@d.co, a@b.co")).toEqual([
      ["a@b.co", "valid"],
      ["nonsense", "invalid"],
      ["a@b.co", "duplicate"],
      ["c@d.co", "valid"],
      ["a@b.co", "duplicate"],
    ])
  })
})

describe("replaceEntry", () => {
  const entries = toEntries("a@b.co, wrong, c@d.co")
  const replaced = (text: string) =>
    replaceEntry(entries, entries[1].id, text).map(({ email }) => email)

  it("fixes an entry in its place", () => {
    expect(replaced("right@b.co")).toEqual(["a@b.co", "right@b.co", "c@d.co"])
  })

  it("removes one that was emptied", () => {
    expect(replaced("  ")).toEqual(["a@b.co", "c@d.co"])
  })

  it("makes several of what was pasted into it", () => {
    expect(replaced("x@y.co, z@y.co")).toEqual([
      "a@b.co",
      "x@y.co",
      "z@y.co",
      "c@d.co",
    ])
  })
})
