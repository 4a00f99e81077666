import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { InvitationRow } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import type { Claim } from "../accept/claim-guard"
import { markOf } from "../marks"

/**
 * Uses the link up. The last write: nothing after it can fail. It may have gone
 * through though its answer was lost, and where this sign-up was so slow that
 * it was taken for dead, somebody else has finished it.
 */
export const finishAcceptStep = createStep(
  "team-finish-accept",
  async (input: Claim & { user_id: string }, { container }) => {
    const service = invitations(container)
    const find = () => service.findRow(input.id)
    try {
      await service.finishAccept(input)
    } catch (error) {
      if (!isFinished(await find(), input)) {
        throw error
      }
    }
    const row = await find()
    if (!row || !isFinished(row, input)) {
      throw invitationErrors.busy()
    }
    return new StepResponse(markOf(row))
  }
)

const isFinished = (
  row: InvitationRow | null,
  { user_id }: { user_id: string }
): boolean => row?.status === "accepted" && row.accepted_by === user_id
