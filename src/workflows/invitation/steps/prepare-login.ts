import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ClaimState } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { noteInClaim } from "../accept/claim-guard"
import { findLogin, hasLogin, type HostIdentity } from "../accept/find-login"
import { proveLogin } from "../accept/prove-login"
import { assertProviderAllowed } from "../accept/providers"
import { type ClaimedName, completeProviderTrip } from "../accept/provider-trip"
import { resolveAcceptSecret } from "../accept/secret"
import { restoreIdentity } from "../accept/undo"
import type { ClaimedInvitation } from "./claim-invitation"

export type PreparedLogin = {
  identity: HostIdentity
  /** Whether the identity was made by this sign-up, under a placeholder. */
  made: boolean
  provider: string
  /** From a provider, for whoever has given none. */
  name?: ClaimedName
}

/**
 * Finds or makes the login of whoever accepts: by a provider's round trip, by a
 * login that the address has already, or by a new password.
 */
export const prepareLoginStep = createStep(
  "team-prepare-login",
  async (claimed: ClaimedInvitation, { container }) => {
    const secret = resolveAcceptSecret(container)
    const { invitation } = claimed
    if (secret.callback) {
      const { identity, name } = await completeProviderTrip(
        container,
        invitation,
        secret.callback
      )
      return new StepResponse<PreparedLogin, ClaimState>(
        { identity, made: false, provider: identity.provider, name },
        {}
      )
    }
    const known = await findLogin(container, invitation.email)
    if (hasLogin(known)) {
      const identity = await proveLogin(container, known, secret.login)
      return new StepResponse<PreparedLogin, ClaimState>(
        { identity, made: false, provider: identity.provider },
        {}
      )
    }
    assertProviderAllowed(container, "emailpass")
    const placeholder = `team-invitation:${claimed.claim_id}`
    await noteInClaim(container, claimed, { placeholder })
    const identity = await register(container, placeholder, secret.password)
    await noteInClaim(container, claimed, { auth_identity_id: identity.id })
    return new StepResponse<PreparedLogin, ClaimState>(
      { identity, made: true, provider: "emailpass" },
      { placeholder, auth_identity_id: identity.id }
    )
  },
  async (state, { container }) => {
    if (state) {
      await restoreIdentity(container, state)
    }
  }
)

/**
 * The host's provider hashes the password. The identity is made under a name
 * that nobody can guess, so that no earlier one is ever adopted (S1); it gets
 * its address when everything else is there.
 */
async function register(
  container: MedusaContainer,
  placeholder: string,
  password: string | undefined
): Promise<HostIdentity> {
  const response = await container.resolve(Modules.AUTH).register("emailpass", {
    body: { email: placeholder, password: password ?? "" },
  })
  if (!response.success || !response.authIdentity) {
    throw invitationErrors.providerFailed(response.error ?? "no reason given")
  }
  return {
    id: response.authIdentity.id,
    app_metadata: null,
    provider: "emailpass",
    entity_id: placeholder,
  }
}
