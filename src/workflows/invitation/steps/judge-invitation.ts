import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { invitationErrors } from "../../../utils/invitation-errors"
import { judgeGiven } from "../accept/judge-given"
import { invitations } from "../../services"
import type { ClaimedInvitation } from "./claim-invitation"

/**
 * Judges what is given against what its giver holds at this moment, before
 * anything is made. Where nothing is left it waits for a review by somebody who
 * may give it.
 */
export const judgeInvitationStep = createStep(
  "team-judge-invitation",
  async ({ id, claim_id, invitation }: ClaimedInvitation, { container }) => {
    if (!(await judgeGiven(container, invitation))) {
      await invitations(container).releaseClaim({
        id,
        claim_id,
        needs_review: true,
      })
      throw invitationErrors.needsReview()
    }
    return new StepResponse(undefined)
  }
)
