import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { InvitationRow } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import type { Claim } from "../accept/claim-guard"
import { obstacleOf, openInvitation } from "../accept/open-invitation"
import { resolveAcceptSecret } from "../accept/secret"

export type ClaimedInvitation = Claim & { invitation: InvitationRow }

/** Opens the link and takes the invitation for this sign-up alone. */
export const claimInvitationStep = createStep(
  "team-claim-invitation",
  async (_: Record<string, never>, { container }) => {
    const service = invitations(container)
    const { token } = resolveAcceptSecret(container)
    const opened = await openInvitation(container, token)
    const claim_id = randomUUID()
    const invitation = await service.claim({
      id: opened.id,
      claim_id,
      token_version: opened.token_version,
    })
    if (!invitation) {
      const now = await service.findRow(opened.id)
      throw (now && obstacleOf(now)) ?? invitationErrors.busy()
    }
    const claim: Claim = { id: invitation.id, claim_id }
    return new StepResponse<ClaimedInvitation, Claim>(
      { ...claim, invitation },
      claim
    )
  },
  async (claim, { container }) => {
    if (claim) {
      await invitations(container).releaseClaim(claim)
    }
  }
)
