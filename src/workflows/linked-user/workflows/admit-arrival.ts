import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { admitArrivalStep } from "../steps/admit-arrival"
import { announceAdmitted } from "../steps/admit-or-wait"

/**
 * Run when a user of the host comes in who has no place in the team: gives them
 * the role of the option `defaultRole`, where that speaks of them.
 */
export const admitArrivalWorkflow = createWorkflow(
  "team-admit-arrival",
  (input: { user_id: string }) => {
    const admitted = admitArrivalStep(input)
    announceAdmitted(admitted)
    return new WorkflowResponse(admitted)
  }
)
