import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { endSessionsOfLeaverStep } from "../steps/end-sessions"
import {
  type PersonToRemove,
  removeLinkedUserStep,
} from "../steps/remove-linked-user"
import { settleRemoval } from "./settle-removal"

/**
 * Removes a person: their sessions end, unless they work in another account
 * too, and the open invitations they sent are
 * revoked or handed over. Acts as the actor of the scope.
 */
export const removeLinkedUserWorkflow = createWorkflow(
  "team-remove-linked-user",
  (input: PersonToRemove) => {
    const removed = removeLinkedUserStep(input)
    const ended = endSessionsOfLeaverStep(removed.removal)
    return new WorkflowResponse(settleRemoval(removed, ended))
  }
)
