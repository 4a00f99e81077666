import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { InvitationRow } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import type { Claim } from "../accept/claim-guard"

/** Uses the link up. The last write: nothing can fail after it. */
export const finishAcceptStep = createStep(
  "team-finish-accept",
  async (input: Claim & { user_id: string }, { container }) => {
    const row = await invitations(container).finishAccept(input)
    if (!row) {
      throw invitationErrors.busy()
    }
    return new StepResponse<InvitationRow>(row)
  }
)
