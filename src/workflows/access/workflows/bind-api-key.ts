import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import { type BindApiKeyInput, bindApiKeyStep } from "../steps/bind-api-key"

/**
 * Gives a secret API key roles, or takes them from it. For Administrators of the
 * default account; acts as the actor of the scope.
 */
export const bindApiKeyWorkflow = createWorkflow(
  "team-bind-api-key",
  (input: BindApiKeyInput) => {
    const key = bindApiKeyStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(key)
  }
)
