import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import type { RoleChange } from "../judge-change"
import { updateRoleStep } from "../steps/update-role"

/** Changes a role of an account's own. Acts as the actor of the scope. */
export const updateRoleWorkflow = createWorkflow(
  "team-update-role",
  (input: RoleChange) => {
    const role = updateRoleStep(input)
    emitEventStep({
      eventName: TeamEvents.ROLE_UPDATED,
      data: transform({ role }, ({ role }) => ({ id: role.id })),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(role)
  }
)
