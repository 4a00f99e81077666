import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Given } from "../../../modules/invitation/types"
import { changeInvitationStep } from "../steps/change-invitations"
import { ownInvitationsStep } from "../steps/own-invitations"
import { requireGivingStep } from "../steps/require-giving"
import { wakeQueueStep } from "../steps/wake-queue"

/** Changes roles, scope or language of a pending invitation. */
export const updateInvitationWorkflow = createWorkflow(
  "team-update-invitation",
  (input: { account_id: string; id: string; given: Partial<Given> }) => {
    const invitation_ids = ownInvitationsStep(
      transform(input, ({ account_id, id }) => ({
        account_id,
        invitation_ids: [id],
      }))
    )
    requireGivingStep({
      account_id: input.account_id,
      permission: "invitation:update",
      invitation_ids,
      given: input.given,
    })
    const row = changeInvitationStep({ invitation_ids, given: input.given })
    const rows = transform({ row }, ({ row }) => (row ? [row] : []))
    wakeQueueStep({ rows })
    return new WorkflowResponse(row)
  }
)
