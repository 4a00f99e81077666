import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { InvitationRow } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import type { Claim } from "../accept/claim-guard"

/**
 * Uses the link up. The last write: nothing can fail after it. Where this
 * sign-up was so slow that it was taken for dead, somebody else has finished it.
 */
export const finishAcceptStep = createStep(
  "team-finish-accept",
  async (input: Claim & { user_id: string }, { container }) => {
    const service = invitations(container)
    const row =
      (await service.finishAccept(input)) ?? (await service.findRow(input.id))
    if (row?.status !== "accepted" || row.accepted_by !== input.user_id) {
      throw invitationErrors.busy()
    }
    return new StepResponse<InvitationRow>(row)
  }
)
