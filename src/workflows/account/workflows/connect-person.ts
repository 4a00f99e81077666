import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type ConnectPersonInput,
  connectPersonStep,
} from "../steps/connect-person"

/**
 * Connects one of the reseller's people to a client account. Acts as the actor
 * of the scope.
 */
export const connectPersonWorkflow = createWorkflow(
  "team-connect-person",
  (input: ConnectPersonInput) => {
    const connected = connectPersonStep(input)
    emitEventStep({
      eventName: TeamEvents.LINKED_USER_CREATED,
      data: transform({ connected }, ({ connected }) => ({ id: connected.id })),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(connected)
  }
)
