import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type ChangeAccountInput,
  changeAccountStep,
} from "../steps/change-account"

/** Changes an account. Acts as the actor of the scope. */
export const changeAccountWorkflow = createWorkflow(
  "team-change-account",
  (input: ChangeAccountInput) => {
    const changed = changeAccountStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(changed)
  }
)
