import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { PersonOfAccount } from "../../linked-user/find-person"
import { endSessionsOfLeaverStep } from "../../linked-user/steps/end-sessions"
import { settleRemoval } from "../../linked-user/workflows/settle-removal"
import { disconnectPersonStep } from "../steps/disconnect-person"

/**
 * Takes one of the reseller's people out of a client account; what they had
 * offered there is revoked. Acts as the actor of the scope.
 */
export const disconnectPersonWorkflow = createWorkflow(
  "team-disconnect-person",
  (input: PersonOfAccount) => {
    const removed = disconnectPersonStep(input)
    const ended = endSessionsOfLeaverStep(removed.removal)
    return new WorkflowResponse(settleRemoval(removed, ended))
  }
)
