import { diffRoles, type Held } from "../diff-roles"

const soon = "2030-01-01T00:00:00.000Z"
const later = "2031-01-01T00:00:00.000Z"

const held = (role_id: string, end: string | null = null): Held => ({
  role_id,
  expires_at: end === null ? null : new Date(end),
})

describe("what a change of roles gives and takes", () => {
  it.each([
    ["nothing", [held("a")], [{ role_id: "a" }], [], []],
    ["a new one", [held("a")], [{ role_id: "a" }, { role_id: "b" }], ["b"], []],
    ["one in place of another", [held("a")], [{ role_id: "b" }], ["b"], ["a"]],
    ["all away", [held("a"), held("b")], [], [], ["a", "b"]],
    ["an end", [held("a")], [{ role_id: "a", expires_at: soon }], [], ["a"]],
    [
      "an end later than before",
      [held("a", soon)],
      [{ role_id: "a", expires_at: later }],
      ["a"],
      [],
    ],
    [
      "an end sooner than before",
      [held("a", later)],
      [{ role_id: "a", expires_at: soon }],
      [],
      ["a"],
    ],
    [
      "no end any more",
      [held("a", soon)],
      [{ role_id: "a", expires_at: null }],
      ["a"],
      [],
    ],
    [
      "the end that it had",
      [held("a", soon)],
      [{ role_id: "a", expires_at: soon }],
      [],
      [],
    ],
    ["the end untouched", [held("a", soon)], [{ role_id: "a" }], [], []],
    [
      "a new one with an end",
      [],
      [{ role_id: "a", expires_at: soon }],
      ["a"],
      [],
    ],
  ])("%s", (_, before, after, given, taken) => {
    expect(diffRoles(before, after)).toEqual({ given, taken })
  })
})
