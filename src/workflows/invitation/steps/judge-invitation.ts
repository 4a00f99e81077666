import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { invitationErrors } from "../../../utils/invitation-errors"
import { isAuthorized } from "../../authority/authority"
import { invitations, roles } from "../../services"
import type { ClaimedInvitation } from "./claim-invitation"

/**
 * Judges what is given against what its giver holds at this moment. Roles that
 * are gone are dropped; where nothing is left to give, or the giver may not
 * give any more, it waits for an Administrator's review.
 */
export const judgeInvitationStep = createStep(
  "team-judge-invitation",
  async ({ id, claim_id, invitation }: ClaimedInvitation, { container }) => {
    const [authorized, { known }] = await Promise.all([
      isAuthorized(
        container,
        { type: invitation.given_by_type, id: invitation.given_by },
        invitation.account_id
      ),
      roles(container).resolveRoles(invitation.role_ids, invitation.account_id),
    ])
    if (!authorized || !known.length) {
      await invitations(container).releaseClaim({
        id,
        claim_id,
        needs_review: true,
      })
      throw invitationErrors.needsReview()
    }
    return new StepResponse({ role_ids: known.map((role) => role.id) })
  }
)
