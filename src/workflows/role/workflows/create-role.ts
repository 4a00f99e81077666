import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import { type CreateRoleInput, createRoleStep } from "../steps/create-role"

/** Makes a role of an account's own. Acts as the actor of the scope. */
export const createRoleWorkflow = createWorkflow(
  "team-create-role",
  (input: CreateRoleInput) => {
    const role = createRoleStep(input)
    emitEventStep({
      eventName: TeamEvents.ROLE_CREATED,
      data: transform({ role }, ({ role }) => ({ id: role.id })),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(role)
  }
)
