import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type TransferOwnershipInput,
  transferOwnershipStep,
} from "../steps/transfer-ownership"

/** Makes another Administrator the owner. Acts as the actor of the scope. */
export const transferOwnershipWorkflow = createWorkflow(
  "team-transfer-ownership",
  (input: TransferOwnershipInput) => {
    const transferred = transferOwnershipStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(transferred)
  }
)
