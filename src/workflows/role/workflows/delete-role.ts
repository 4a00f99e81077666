import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import { confirmUnusedStep, deleteRoleStep } from "../steps/delete-role"

/** Deletes a role of an account's own that nobody has. */
export const deleteRoleWorkflow = createWorkflow(
  "team-delete-role",
  (input: { account_id: string; id: string }) => {
    const role = deleteRoleStep(input)
    confirmUnusedStep(input)
    emitEventStep({
      eventName: TeamEvents.ROLE_DELETED,
      data: transform({ role }, ({ role }) => ({ id: role.id })),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(role)
  }
)
