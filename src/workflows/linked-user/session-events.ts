import { TeamEvents } from "../events"
import type { EndedSessions } from "./steps/end-sessions"

/** One for each login. */
export const sessionEvents = ({ user_id, auth_identity_ids }: EndedSessions) =>
  auth_identity_ids.map((id) => ({
    name: TeamEvents.SESSION_ENDED,
    data: { id, user_id },
  }))
