import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import { announceStep } from "../../invitation/steps/announce"
import { releaseSeatsStep } from "../../invitation/steps/reserve-seats"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import { removalEvents, whatWasSettled } from "../removal-outcome"
import type { EndedSessions } from "../steps/end-sessions"
import type { Removed } from "../steps/remove-linked-user"
import { settleSentInvitationsStep } from "../steps/settle-sent-invitations"

/** In a workflow, of somebody who is out: what they have left behind. */
export function settleRemoval(
  removed: WorkflowData<Removed>,
  ended: WorkflowData<EndedSessions>
) {
  const settled = settleSentInvitationsStep(removed)
  releaseSeatsStep({
    seated: transform(settled, ({ revoked }) => revoked.map(({ id }) => id)),
    live: [],
  })
  const outcome = transform({ removed, settled, ended }, (it) => it)
  announceStep({ events: transform(outcome, removalEvents) })
  wakeQueueStep({ rows: [] })
  return transform(outcome, whatWasSettled)
}
