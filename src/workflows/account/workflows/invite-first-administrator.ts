import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { invitePeopleWorkflow } from "../../invitation/workflows/invite-people"
import { resendInvitationsWorkflow } from "../../invitation/workflows/resend-invitations"
import { revokeInvitationsWorkflow } from "../../invitation/workflows/revoke-invitations"
import { type FirstAdministrator, firstInvitation } from "../first-invitation"
import { findFirstInvitationsStep } from "../steps/find-first-invitations"
import { requireInvitedStep } from "../steps/require-invited"

/**
 * Invites the first Administrator of a client that has none yet: anew, or
 * somebody else in their place. Acts as the actor of the scope.
 */
export const inviteFirstAdministratorWorkflow = createWorkflow(
  "team-invite-first-administrator",
  (input: FirstAdministrator & { account_id: string }) => {
    const { account_id } = input
    const open = findFirstInvitationsStep(input)
    when("somebody-else-was-invited", { open }, ({ open }) =>
      Boolean(open.others.length)
    ).then(() =>
      revokeInvitationsWorkflow.runAsStep({
        input: { account_id, invitation_ids: open.others },
      })
    )
    when("the-same-was-invited", { open }, ({ open }) =>
      Boolean(open.same.length)
    ).then(() =>
      resendInvitationsWorkflow.runAsStep({
        input: { account_id, invitation_ids: open.same },
      })
    )
    when("is-new", { open }, ({ open }) => !open.same.length).then(() => {
      const invited = invitePeopleWorkflow.runAsStep({
        input: transform({ input }, ({ input }) =>
          firstInvitation(input.account_id, input, false)
        ),
      })
      requireInvitedStep({ invited })
    })
    return new WorkflowResponse({ account_id })
  }
)
