import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { InvitationRow } from "../../../modules/invitation/types"
import { normalizeEmail } from "../../../utils/email-address"
import { invitationErrors } from "../../../utils/invitation-errors"
import { invitations } from "../../services"
import { findLogin, type HostIdentity } from "./find-login"
import { hasFactors } from "./prove-login"
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

/** Who a provider says has come back. */
export type ProviderLogin = { identity: HostIdentity; name: ClaimedName }

export type ClaimedName = { first_name: string; last_name: string }

/**
 * The identity that a provider vouches for. Its callback must come from a round
 * trip that began with this very link, and its verified address must be the
 * invited one. It stands in for no login that is there already: neither for a
 * user's own, nor for a second factor.
 */
export async function completeProviderTrip(
  container: MedusaContainer,
  invitation: InvitationRow,
  callback: { provider: string; query: Record<string, string> }
): Promise<ProviderLogin> {
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
  const { of_user } = await findLogin(container, invitation.email)
  const known = of_user.length === 0 || of_user.some((own) => own.id === id)
  if (!known || (await hasFactors(container, id))) {
    throw invitationErrors.loginRequired()
  }
  return {
    identity: {
      id,
      app_metadata: response.authIdentity.app_metadata ?? null,
      provider,
      entity_id: provided.entity_id,
    },
    name: claimedName(provided.user_metadata),
  }
}

/** The name that the provider gives, in as far as it is one. */
function claimedName(
  claims: Record<string, unknown> | null | undefined
): ClaimedName {
  const { given_name, family_name, name } = claims ?? {}
  const [first = "", ...rest] = asName(name).split(" ")
  return {
    first_name: asName(given_name) || first,
    last_name: asName(family_name) || rest.join(" "),
  }
}

const NAME_LENGTH = 80

const asName = (value: unknown): string =>
  typeof value === "string" && !/:\/\/|www\./i.test(value)
    ? value
        .replace(/\p{C}|\s+/gu, " ")
        .trim()
        .slice(0, NAME_LENGTH)
    : ""

function verifiedAddress(
  provider: string,
  claims: Record<string, unknown> | null | undefined
): string | null {
  const verified = VERIFYING.has(provider) || claims?.email_verified === true
  return verified && typeof claims?.email === "string"
    ? normalizeEmail(claims.email)
    : null
}
