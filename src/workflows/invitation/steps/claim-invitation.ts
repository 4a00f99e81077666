import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { TeamInvitationService } from "../../../modules/invitation/service"
import type { InvitationRow } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import type { Claim } from "../accept/claim-guard"
import { obstacleOf, openInvitation } from "../accept/open-invitation"
import { resolveAcceptSecret } from "../accept/secret"
import { undoClaim } from "../accept/settle-claim"

export type ClaimedInvitation = Claim & { invitation: InvitationRow }

/**
 * Opens the link and takes the invitation for this sign-up alone. Undone last:
 * a step that failed halfway has no say in its own undoing, its claim has.
 */
export const claimInvitationStep = createStep(
  "team-claim-invitation",
  async (_: Record<string, never>, { container }) => {
    const service = invitations(container)
    const { token } = resolveAcceptSecret(container)
    const opened = await openInvitation(container, token)
    const claim: Claim = { id: opened.id, claim_id: randomUUID() }
    const invitation = await take(service, claim, opened)
    if (!invitation) {
      const now = await service.findRow(opened.id)
      throw (now && obstacleOf(now)) ?? invitationErrors.busy()
    }
    return new StepResponse<ClaimedInvitation, Claim>(
      { ...claim, invitation },
      claim
    )
  },
  async (claim, { container }) => {
    const row = claim && (await invitations(container).findRow(claim.id))
    if (row && row.claim_id === claim.claim_id) {
      await undoClaim(container, claim, row)
    }
  }
)

/** Nobody would know of a claim whose answer was lost; it goes at once. */
async function take(
  service: TeamInvitationService,
  claim: Claim,
  { token_version }: InvitationRow
): Promise<InvitationRow | null> {
  try {
    return await service.claim({ ...claim, token_version })
  } catch (error) {
    await service.releaseClaim(claim)
    throw error
  }
}
