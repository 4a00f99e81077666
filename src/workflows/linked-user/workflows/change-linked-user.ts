import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  changeLinkedUserStep,
  type LinkedUserChange,
} from "../steps/change-linked-user"

/**
 * Changes a person's roles, each with an end if wanted, or their language. Acts
 * as the actor of the scope.
 */
export const changeLinkedUserWorkflow = createWorkflow(
  "team-change-linked-user",
  (input: LinkedUserChange) => {
    const changed = changeLinkedUserStep(input)
    emitEventStep({
      eventName: TeamEvents.LINKED_USER_UPDATED,
      data: transform({ changed }, ({ changed }) => ({ id: changed.id })),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(changed)
  }
)
