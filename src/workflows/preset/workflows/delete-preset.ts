import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import type { PresetToChange } from "../judge-preset"
import { deletePresetStep } from "../steps/delete-preset"

/** Deletes a preset of the account. Acts as the actor of the scope. */
export const deletePresetWorkflow = createWorkflow(
  "team-delete-preset",
  (input: PresetToChange) => {
    const preset = deletePresetStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(preset)
  }
)
