import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { announceStep } from "../../invitation/steps/announce"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import { endOtherSessionsStep } from "../steps/end-other-sessions"
import { endedEvents } from "../ended-events"

/** Logs the actor of the scope out everywhere but in one session. */
export const endOtherSessionsWorkflow = createWorkflow(
  "team-end-other-sessions",
  (input: { keep: string | null }) => {
    const ended = endOtherSessionsStep(input)
    const events = transform({ ended }, ({ ended }) => endedEvents(ended))
    announceStep({ events })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(ended)
  }
)
