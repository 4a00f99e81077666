import { TeamEvents } from "../events"
import type { EndedSession } from "./steps/end-one-session"

/** One for each session. */
export const endedEvents = (ended: EndedSession[]) =>
  ended.map((data) => ({ name: TeamEvents.SESSION_ENDED, data }))
