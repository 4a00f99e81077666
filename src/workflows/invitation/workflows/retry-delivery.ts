import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { requireAuthorityStep } from "../../authority/steps/require-authority"
import { requeueDeliveryStep } from "../steps/change-invitations"
import { ownInvitationsStep } from "../steps/own-invitations"
import { wakeQueueStep } from "../steps/wake-queue"

/** Sends a mail that failed once more, with the same link. */
export const retryDeliveryWorkflow = createWorkflow(
  "team-retry-delivery",
  (input: { account_id: string; id: string }) => {
    requireAuthorityStep({
      account_id: input.account_id,
      permission: "invitation:resend",
    })
    const invitation_ids = ownInvitationsStep(
      transform(input, ({ account_id, id }) => ({
        account_id,
        invitation_ids: [id],
      }))
    )
    const row = requeueDeliveryStep({ invitation_ids })
    const rows = transform({ row }, ({ row }) => (row ? [row] : []))
    wakeQueueStep({ rows })
    return new WorkflowResponse(row)
  }
)
