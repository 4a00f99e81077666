import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type CreatePresetInput,
  createPresetStep,
} from "../steps/create-preset"

/** Makes a preset of the account. Acts as the actor of the scope. */
export const createPresetWorkflow = createWorkflow(
  "team-create-preset",
  (input: CreatePresetInput) => {
    const preset = createPresetStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(preset)
  }
)
