import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { announceAdmitted } from "../../linked-user/steps/admit-or-wait"
import {
  admitHostInviteeStep,
  forgetHostInviteStep,
} from "../steps/admit-host-invitee"

/**
 * Run when somebody has accepted an invite of the host's own: gives them the
 * roles that were chosen for it. Without any they wait in Team for a role.
 */
export const admitHostInviteeWorkflow = createWorkflow(
  "team-admit-host-invitee",
  (input: { invite_id: string }) => {
    const admitted = admitHostInviteeStep(input)
    forgetHostInviteStep(input)
    announceAdmitted(admitted)
    return new WorkflowResponse(admitted)
  }
)
