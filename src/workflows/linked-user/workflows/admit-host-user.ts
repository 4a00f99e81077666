import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type AdmitHostUserInput,
  admitHostUserStep,
} from "../steps/admit-host-user"

/**
 * Gives a user of the host, who came by another way than an invitation, a place
 * in the team. Acts as the actor of the scope.
 */
export const admitHostUserWorkflow = createWorkflow(
  "team-admit-host-user",
  (input: AdmitHostUserInput) => {
    const admitted = admitHostUserStep(input)
    emitEventStep({
      eventName: TeamEvents.LINKED_USER_CREATED,
      data: transform({ admitted }, ({ admitted }) => ({ id: admitted.id })),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(admitted)
  }
)
