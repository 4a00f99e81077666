import { isOffered, isSameScope, problemOf } from "../places"

describe("a choice of places", () => {
  const many = { count: 2, limited_by: null }

  it.each([
    ["several locations", "location", null, false, many, true],
    ["one location", "location", null, false, { ...many, count: 1 }, false],
    [
      "one location and a role that needs one",
      "location",
      null,
      true,
      { ...many, count: 1 },
      true,
    ],
    [
      "that role, from somebody who gives their own location anyway",
      "location",
      null,
      true,
      { count: 1, limited_by: "caller" as const },
      false,
    ],
    [
      "a limit from before",
      "location",
      ["a"],
      false,
      { ...many, count: 1 },
      true,
    ],
    [
      "nothing from before",
      "sales_channel",
      [],
      false,
      { ...many, count: 0 },
      true,
    ],
    [
      "sections without limits",
      "area",
      null,
      false,
      { ...many, count: 12 },
      false,
    ],
    [
      "sections of a limited account",
      "area",
      null,
      false,
      { count: 1, limited_by: "account" as const },
      true,
    ],
  ] as const)("with %s: %s", (_, kind, start, isNeeded, overview, offered) => {
    const choice = { kind, start: start && [...start], isNeeded }
    expect(isOffered(choice, overview)).toBe(offered)
  })

  it.each([
    ["all", null, null, false, null, null],
    ["some", null, ["a"], false, null, null],
    ["none of them", null, [], false, null, "required"],
    ["nothing, as before", [], [], false, null, null],
    ["all, for a role that needs some", null, null, true, null, "needed"],
    ["none, for that role", null, [], true, null, "needed"],
    ["all of one's own, for that role", null, null, true, "caller", null],
    ["all of the account's, for that role", null, null, true, "account", null],
  ] as const)(
    "of %s is sent, or says why not",
    (_, start, value, isNeeded, limited_by, problem) => {
      const choice = {
        start: start && [...start],
        value: value && [...value],
        isNeeded,
      }
      expect(problemOf(choice, { limited_by })).toBe(problem)
    }
  )

  it("is the same in another order, and all isn't nothing", () => {
    expect(isSameScope(["a", "b"], ["b", "a"])).toBe(true)
    expect(isSameScope(["a"], ["a", "b"])).toBe(false)
    expect(isSameScope(null, [])).toBe(false)
    expect(isSameScope(null, null)).toBe(true)
  })
})
