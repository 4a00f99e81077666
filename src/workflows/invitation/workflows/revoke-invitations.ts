import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { requireAuthorityStep } from "../../authority/steps/require-authority"
import { TeamEvents } from "../../events"
import { revokeInvitationsStep } from "../steps/change-invitations"
import { ownInvitationsStep } from "../steps/own-invitations"
import { releaseSeatsStep } from "../steps/reserve-seats"
import { wakeQueueStep } from "../steps/wake-queue"

/** Revokes pending and expired invitations of an account, and frees their seats. */
export const revokeInvitationsWorkflow = createWorkflow(
  "team-revoke-invitations",
  (input: { account_id: string; invitation_ids: string[] }) => {
    requireAuthorityStep({
      account_id: input.account_id,
      permission: "invitation:revoke",
    })
    const invitation_ids = ownInvitationsStep(input)
    const rows = revokeInvitationsStep({ invitation_ids })
    const seated = transform({ rows }, ({ rows }) => rows.map(({ id }) => id))
    releaseSeatsStep({ seated, live: [] })
    const ids = transform({ rows }, ({ rows }) =>
      rows.map(({ id }) => ({ id }))
    )
    wakeQueueStep({ rows })
    emitEventStep({ eventName: TeamEvents.INVITATION_REVOKED, data: ids })
    return new WorkflowResponse(rows)
  }
)
