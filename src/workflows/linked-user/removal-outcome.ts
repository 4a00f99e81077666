import { TeamEvents } from "../events"
import { sessionEvents } from "./session-events"
import type { EndedSessions } from "./steps/end-sessions"
import type { Removed } from "./steps/remove-linked-user"
import type { SettledInvitations } from "./steps/settle-sent-invitations"

type Outcome = {
  removed: Removed
  settled: SettledInvitations
  ended: EndedSessions
}

export const removalEvents = ({ removed, settled, ended }: Outcome) => [
  {
    name: TeamEvents.LINKED_USER_REMOVED,
    data: { id: removed.removal.linked_user_id },
  },
  ...settled.revoked.map(({ id }) => ({
    name: TeamEvents.INVITATION_REVOKED,
    data: { id },
  })),
  ...sessionEvents(ended),
]

/** What became of the invitations that they had sent. */
export const whatWasSettled = ({ removed, settled }: Outcome) => ({
  id: removed.removal.linked_user_id,
  revoked_count: settled.revoked.length,
  handed_over_count: settled.handed_over.length,
})
