import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Given, InvitationMark } from "../../../modules/invitation/types"
import { resolveActor } from "../../../utils/actor"
import { invitations, linkedUsers } from "../../services"
import { markOf } from "../marks"

/**
 * Renews links. It has no compensation: it is the last write of its workflow,
 * and a link that was replaced must stay dead.
 */
export const resendInvitationsStep = createStep(
  "team-resend-invitations",
  async (
    input: { account_id: string; invitation_ids: string[] },
    { container }
  ) => {
    const service = invitations(container)
    const account = await linkedUsers(container).retrieveTeamAccount(
      input.account_id
    )
    const rows = await service.resend(
      {
        ids: input.invitation_ids,
        ttl_hours:
          account.invitation_ttl_hours ?? service.options.invitationTtlHours,
        cooldown_seconds: service.options.resendCooldownSeconds,
      },
      resolveActor(container)
    )
    return new StepResponse<InvitationMark[]>(rows.map(markOf))
  }
)

/** Revokes for good: what was revoked once stays dead. */
export const revokeInvitationsStep = createStep(
  "team-revoke-invitations",
  async (input: { invitation_ids: string[] }, { container }) => {
    const rows = await invitations(container).revoke(
      input.invitation_ids,
      resolveActor(container)
    )
    return new StepResponse<InvitationMark[]>(rows.map(markOf))
  }
)

/** Changes what a pending invitation gives; `null` where it is not pending. */
export const changeInvitationStep = createStep(
  "team-change-invitation",
  async (
    input: { invitation_ids: string[]; given: Partial<Given> },
    { container }
  ) => {
    const [id] = input.invitation_ids
    const row = id
      ? await invitations(container).change(
          id,
          input.given,
          resolveActor(container)
        )
      : null
    return new StepResponse<InvitationMark | null>(row && markOf(row))
  }
)

/** Puts a failed mail back in the queue; `null` where there is none. */
export const requeueDeliveryStep = createStep(
  "team-requeue-delivery",
  async (input: { invitation_ids: string[] }, { container }) => {
    const [id] = input.invitation_ids
    const row = id
      ? await invitations(container).requeueDelivery(
          id,
          resolveActor(container)
        )
      : null
    return new StepResponse<InvitationMark | null>(row && markOf(row))
  }
)

/** Notes that the invited person asks for a new link; `null`: asked already. */
export const markRenewalRequestedStep = createStep(
  "team-mark-renewal-requested",
  async (input: { id: string }, { container }) => {
    const row = await invitations(container).markRenewalRequested(input.id)
    return new StepResponse<InvitationMark | null>(row && markOf(row))
  }
)
