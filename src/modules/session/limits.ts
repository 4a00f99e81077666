import type { TeamOptions } from "../../utils/options"
import type { SessionState } from "./types"

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Whether a session is over: ended, unused for too long, or too old. */
export function isOver(
  { ended_at, started_at, last_seen_at }: SessionState,
  { idleMinutes, absoluteHours }: TeamOptions["sessions"],
  now = Date.now()
): boolean {
  return (
    ended_at !== null ||
    // It is noted to the minute.
    (idleMinutes !== undefined &&
      now - last_seen_at.getTime() > (idleMinutes + 1) * MINUTE_MS) ||
    (absoluteHours !== undefined &&
      now - started_at.getTime() > absoluteHours * HOUR_MS)
  )
}
