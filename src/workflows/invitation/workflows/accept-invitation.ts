import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UserWorkflowEvents } from "@medusajs/framework/utils"

import { TeamEvents } from "../../events"
import { activateLoginStep } from "../steps/activate-login"
import { admitPersonStep } from "../steps/admit-person"
import { announceStep } from "../steps/announce"
import { claimInvitationStep } from "../steps/claim-invitation"
import { finishAcceptStep } from "../steps/finish-accept"
import { judgeInvitationStep } from "../steps/judge-invitation"
import { prepareLoginStep } from "../steps/prepare-login"
import { prepareUserStep, type SignUpProfile } from "../steps/prepare-user"
import { wakeQueueStep } from "../steps/wake-queue"

/**
 * Turns an invitation into a linked user: all of it, or nothing. The link and
 * the password come in the scope (`ACCEPT_SECRET`), never in the input. What a
 * dead process leaves is finished or undone by `recoverAcceptsWorkflow`.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "team-accept-invitation",
  (input: { profile: SignUpProfile }) => {
    const claimed = claimInvitationStep({})
    judgeInvitationStep(claimed)
    const login = prepareLoginStep(claimed)
    const user = prepareUserStep({ claimed, login, profile: input.profile })
    const active = activateLoginStep({ claimed, login, user })
    const locale = transform(
      { claimed, input },
      ({ claimed, input }) => input.profile.locale ?? claimed.invitation.locale
    )
    const linked_user = admitPersonStep({ claimed, user, locale })
    const accepted = finishAcceptStep({
      id: claimed.id,
      claim_id: claimed.claim_id,
      user_id: user.id,
    })

    const events = transform(
      { claimed, user, linked_user },
      ({ claimed, user, linked_user }) => [
        ...(user.made
          ? [{ name: UserWorkflowEvents.CREATED, data: { id: user.id } }]
          : []),
        { name: TeamEvents.INVITATION_ACCEPTED, data: { id: claimed.id } },
        { name: TeamEvents.LINKED_USER_CREATED, data: { id: linked_user.id } },
      ]
    )
    announceStep({ events })
    const rows = transform({ accepted }, ({ accepted }) => [accepted])
    wakeQueueStep({ rows })

    return new WorkflowResponse(
      transform({ active, linked_user }, ({ active, linked_user }) => ({
        ...active,
        linked_user_id: linked_user.id,
      }))
    )
  }
)
