import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Given } from "../../../modules/invitation/types"
import { changeInvitationStep } from "../steps/change-invitations"
import { requireAdministratorStep } from "../steps/require-administrator"
import { wakeQueueStep } from "../steps/wake-queue"

/** Changes roles, scope or language of a pending invitation. */
export const updateInvitationWorkflow = createWorkflow(
  "team-update-invitation",
  (input: { account_id: string; id: string; given: Partial<Given> }) => {
    requireAdministratorStep(input)
    const row = changeInvitationStep(input)
    const rows = transform({ row }, ({ row }) => (row ? [row] : []))
    wakeQueueStep({ rows })
    return new WorkflowResponse(row)
  }
)
