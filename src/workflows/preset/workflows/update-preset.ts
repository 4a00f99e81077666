import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type UpdatePresetInput,
  updatePresetStep,
} from "../steps/update-preset"

/** Changes a preset of the account. Acts as the actor of the scope. */
export const updatePresetWorkflow = createWorkflow(
  "team-update-preset",
  (input: UpdatePresetInput) => {
    const preset = updatePresetStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(preset)
  }
)
