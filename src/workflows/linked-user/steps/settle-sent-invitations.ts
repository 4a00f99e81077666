import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { InvitationMark } from "../../../modules/invitation/types"
import { resolveActor } from "../../../utils/actor"
import { markOf } from "../../invitation/marks"
import { invitations } from "../../services"
import type { Removed } from "./remove-linked-user"

export type SettledInvitations = {
  revoked: InvitationMark[]
  handed_over: InvitationMark[]
}

/**
 * Hands over those open invitations of somebody who was removed that have an
 * heir, and revokes the others. It has no compensation: what was revoked stays
 * dead.
 */
export const settleSentInvitationsStep = createStep(
  "team-settle-sent-invitations",
  async ({ removal, heir }: Removed, { container }) => {
    const actor = resolveActor(container)
    const service = invitations(container)
    const left = [removal, ...removal.connections]
    const open = (
      await Promise.all(
        left.map(({ account_id, user_id }) =>
          service.findOpenGivenBy({ account_id, user_id })
        )
      )
    ).flat()
    const inherited = new Set(heir?.invitation_ids)
    const handed_over = heir
      ? await service.handOver(
          { ids: heir.invitation_ids, user_id: heir.user_id },
          actor
        )
      : []
    const revoked = await service.revoke(
      open.map(({ id }) => id).filter((id) => !inherited.has(id)),
      actor
    )
    return new StepResponse<SettledInvitations>({
      revoked: revoked.map(markOf),
      handed_over: handed_over.map(markOf),
    })
  }
)
