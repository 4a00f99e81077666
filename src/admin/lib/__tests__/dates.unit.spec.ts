import { relativeTime, shortDate } from "../dates"

const NOW = Date.parse("2026-11-23T12:00:00Z")
const HOUR = 3_600_000
const at = (distance_ms: number) => new Date(NOW + distance_ms).toISOString()

describe("relativeTime", () => {
  it.each([
    [7 * 24 * HOUR - 1000, "in 7 days"],
    [30 * HOUR, "in 30 hours"],
    [3 * HOUR, "in 3 hours"],
    [90_000, "in 2 minutes"],
    [0, "now"],
    [-20_000, "now"],
    [-2 * HOUR, "2 hours ago"],
    [-40 * 24 * HOUR, "40 days ago"],
  ])("says %i ms as %j", (distance, words) => {
    expect(relativeTime(at(distance), "en", NOW)).toBe(words)
  })

  it("speaks the reader's language", () => {
    expect(relativeTime(at(3 * 24 * HOUR), "nl", NOW)).toBe("over 3 dagen")
  })
})

describe("shortDate", () => {
  const now = new Date("2026-11-23T12:00:00")

  it("leaves out the year when it is this one", () => {
    expect(shortDate("2026-12-03T12:00:00", "en", now)).toBe("Dec 3")
    expect(shortDate("2027-01-03T12:00:00", "en", now)).toBe("Jan 3, 2027")
  })
})
