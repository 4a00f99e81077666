import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { announceStep } from "../../invitation/steps/announce"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import type { PersonOfAccount } from "../find-person"
import { sessionEvents } from "../session-events"
import {
  endSessionsStep,
  requireEndingSessionsStep,
} from "../steps/end-sessions"

/** Logs a person out everywhere. Acts as the actor of the scope. */
export const endSessionsWorkflow = createWorkflow(
  "team-end-sessions",
  (input: PersonOfAccount) => {
    const person = requireEndingSessionsStep(input)
    const ended = endSessionsStep({
      account_id: input.account_id,
      user_id: person.user_id,
    })
    const events = transform({ ended }, ({ ended }) => sessionEvents(ended))
    announceStep({ events })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(ended)
  }
)
