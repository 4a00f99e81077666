import type { MedusaContainer } from "@medusajs/framework/types"

import type { ClaimState } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"

/** A sign-up's hold on its invitation. */
export type Claim = { id: string; claim_id: string }

/** Whether the claim is still this sign-up's; its lease starts anew then. */
export const holdsClaim = (
  container: MedusaContainer,
  claim: Claim
): Promise<boolean> =>
  invitations(container).renewClaim({ ...claim, state: {} })

/**
 * Writes down what is about to be made and extends the lease.
 *
 * @throws `invitation_busy` when the claim was taken over meanwhile: whoever
 * did has undone, or finished, what this sign-up made.
 */
export async function noteInClaim(
  container: MedusaContainer,
  claim: Claim,
  state: ClaimState = {}
): Promise<void> {
  const held = await invitations(container).renewClaim({ ...claim, state })
  if (!held) {
    throw invitationErrors.busy()
  }
}
