import { endAfter, nextEnd } from "../role-end"

const at = (text: string) => new Date(text)
const local = (iso: string) => {
  const date = new Date(iso)
  return [
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
  ]
}

describe("a role for a time", () => {
  it.each([
    ["day", "2026-11-23T12:00:00", [2026, 11, 24, 12]],
    ["week", "2026-11-28T12:00:00", [2026, 12, 5, 12]],
    ["month", "2026-11-23T12:00:00", [2026, 12, 23, 12]],
    ["month", "2027-01-31T12:00:00", [2027, 2, 28, 12]],
    ["month", "2026-12-31T12:00:00", [2027, 1, 31, 12]],
  ] as const)("for a %s from %s on", (span, now, end) => {
    expect(local(endAfter(span, at(now)))).toEqual(end)
  })
})

describe("the next end of several roles", () => {
  const now = Date.parse("2026-11-23T12:00:00Z")

  it.each([
    ["none ends", [null, null], undefined],
    ["there is none", [], undefined],
    [
      "two end",
      ["2026-12-24T00:00:00Z", null, "2026-12-03T00:00:00Z"],
      "2026-12-03T00:00:00Z",
    ],
    ["one has ended", ["2026-11-23T11:59:59Z"], undefined],
  ])("when %s", (_, ends, expected) => {
    expect(nextEnd(ends, now)).toBe(expected)
  })
})
