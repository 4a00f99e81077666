import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  type ChooseForHostInviteInput,
  chooseForHostInviteStep,
} from "../steps/choose-for-host-invite"

/**
 * Chooses roles for whoever accepts an invite of the host's own. For
 * Administrators of the default account; acts as the actor of the scope.
 */
export const chooseForHostInviteWorkflow = createWorkflow(
  "team-choose-for-host-invite",
  (input: ChooseForHostInviteInput) => {
    const invite = chooseForHostInviteStep(input)
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(invite)
  }
)
