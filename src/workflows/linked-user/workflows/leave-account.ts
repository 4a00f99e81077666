import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { endSessionsOfLeaverStep } from "../steps/end-sessions"
import { leaveAccountStep } from "../steps/remove-linked-user"
import { settleRemoval } from "./settle-removal"

/** Takes the actor of the scope out of an account of theirs. */
export const leaveAccountWorkflow = createWorkflow(
  "team-leave-account",
  (input: { account_id: string; hand_over_to?: string }) => {
    const removed = leaveAccountStep(input)
    const ended = endSessionsOfLeaverStep(removed.removal)
    return new WorkflowResponse(settleRemoval(removed, ended))
  }
)
