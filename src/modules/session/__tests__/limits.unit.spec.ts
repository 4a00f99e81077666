import { isOver } from "../limits"

const NOW = Date.UTC(2026, 0, 2, 12)
const ago = (minutes: number) => new Date(NOW - minutes * 60_000)
const session = {
  id: "tses_1",
  user_id: "user_1",
  account_id: null,
  started_at: ago(600),
  last_seen_at: ago(30),
  ended_at: null as Date | null,
}
const limits = { addresses: true }

describe("a session", () => {
  it("goes on without limits", () => {
    expect(isOver(session, limits, NOW)).toBe(false)
  })

  it("is over when it was ended", () => {
    expect(isOver({ ...session, ended_at: ago(1) }, limits, NOW)).toBe(true)
  })

  it("is over when it wasn't used for too long, to the minute", () => {
    expect(isOver(session, { ...limits, idleMinutes: 29 }, NOW)).toBe(false)
    expect(isOver(session, { ...limits, idleMinutes: 28 }, NOW)).toBe(true)
  })

  it("is over when it has lasted too long, however much it is used", () => {
    expect(isOver(session, { ...limits, absoluteHours: 10 }, NOW)).toBe(false)
    expect(isOver(session, { ...limits, absoluteHours: 9.9 }, NOW)).toBe(true)
  })
})
