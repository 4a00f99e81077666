import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { announceStep } from "../../invitation/steps/announce"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  endOneSessionStep,
  type SessionOfAccount,
} from "../steps/end-one-session"
import { endedEvents } from "../ended-events"

/** Logs somebody out of one session. Acts as the actor of the scope. */
export const endOneSessionWorkflow = createWorkflow(
  "team-end-one-session",
  (input: SessionOfAccount) => {
    const ended = endOneSessionStep(input)
    const events = transform({ ended }, ({ ended }) => endedEvents(ended))
    announceStep({ events })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(ended)
  }
)
