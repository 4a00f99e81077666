import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { InvitationRow } from "../../../modules/invitation/types"
import { normalizeEmail } from "../../../utils/email-address"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import type { HostIdentity } from "./find-login"
import { assertProviderAllowed, signUpProviders } from "./providers"

const hash = (state: string): string =>
  createHash("sha256").update(state).digest("hex")

/** Providers that hand out an address only when they have verified it. */
const VERIFYING = new Set(["google", "github"])

/**
 * Sends whoever signs up to a login provider. The state that the provider will
 * hand back is bound to this invitation.
 *
 * @returns where to go.
 */
export async function beginProviderTrip(
  container: MedusaContainer,
  invitation: InvitationRow,
  provider: string
): Promise<string> {
  const offered = await signUpProviders(container)
  if (!offered.some(({ id }) => id === provider)) {
    throw invitationErrors.providerNotAllowed()
  }
  const service = invitations(container)
  const response = await container
    .resolve(Modules.AUTH)
    .authenticate(provider, {
      body: { callback_url: `${service.adminUrl}/login` },
    })
  const state =
    response.location && new URL(response.location).searchParams.get("state")
  if (!response.location || !state) {
    throw invitationErrors.providerFailed(response.error ?? "no way there")
  }
  await service.beginProviderTrip({
    id: hash(state),
    invitation_id: invitation.id,
    token_version: invitation.token_version,
    provider,
  })
  return response.location
}

/**
 * The identity that a provider vouches for. Its callback must come from a round
 * trip that began with this very link, and its verified address must be the
 * invited one.
 */
export async function completeProviderTrip(
  container: MedusaContainer,
  invitation: InvitationRow,
  callback: { provider: string; query: Record<string, string> }
): Promise<HostIdentity> {
  const { provider, query } = callback
  assertProviderAllowed(container, provider)
  const trip = await invitations(container).endProviderTrip(
    hash(query.state ?? "")
  )
  if (
    trip?.provider !== provider ||
    trip.invitation_id !== invitation.id ||
    trip.token_version !== invitation.token_version
  ) {
    throw invitationErrors.providerFailed("this round trip didn't begin here")
  }
  const auth = container.resolve(Modules.AUTH)
  const response = await auth.validateCallback(provider, { query })
  if (!response.success || !response.authIdentity) {
    throw invitationErrors.providerFailed(response.error ?? "no reason given")
  }
  const { id } = response.authIdentity
  const [provided] = await auth.listProviderIdentities(
    { auth_identity_id: id, provider },
    { relations: ["auth_identity"] }
  )
  if (
    !provided ||
    verifiedAddress(provider, provided.user_metadata) !==
      normalizeEmail(invitation.email)
  ) {
    throw invitationErrors.loginMismatch()
  }
  return {
    id,
    app_metadata: response.authIdentity.app_metadata ?? null,
    provider,
    entity_id: provided.entity_id,
  }
}

function verifiedAddress(
  provider: string,
  claims: Record<string, unknown> | null | undefined
): string | null {
  const verified = VERIFYING.has(provider) || claims?.email_verified === true
  return verified && typeof claims?.email === "string"
    ? normalizeEmail(claims.email)
    : null
}
