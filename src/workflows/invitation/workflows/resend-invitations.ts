import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { resendInvitationsStep } from "../steps/change-invitations"
import { ownInvitationsStep } from "../steps/own-invitations"
import { requireGivingStep } from "../steps/require-giving"
import { releaseSeatsStep, reserveSeatsStep } from "../steps/reserve-seats"
import { wakeQueueStep } from "../steps/wake-queue"

/**
 * New links and lifetimes for pending and expired invitations of an account.
 * An expired one takes a seat first; a pending one keeps its own.
 */
export const resendInvitationsWorkflow = createWorkflow(
  "team-resend-invitations",
  (input: { account_id: string; invitation_ids: string[] }) => {
    const { account_id } = input
    const invitation_ids = ownInvitationsStep(input)
    requireGivingStep({
      account_id,
      permission: "invitation:resend",
      invitation_ids,
    })
    const seated = reserveSeatsStep({ account_id, invitation_ids })
    const rows = resendInvitationsStep({ account_id, invitation_ids: seated })
    releaseSeatsStep({ seated, live: rows })
    const ids = transform({ rows }, ({ rows }) =>
      rows.map(({ id }) => ({ id }))
    )
    wakeQueueStep({ rows })
    emitEventStep({ eventName: TeamEvents.INVITATION_RESENT, data: ids })
    return new WorkflowResponse({ rows, seated })
  }
)
