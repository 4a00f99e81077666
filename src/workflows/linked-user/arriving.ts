import type { DefaultRole } from "../../modules/role/catalog/extension/default-role"
import { domainOf, normalizeEmail } from "../../utils/email-address"

/** A way to log in that a user of the host has, as the host keeps it. */
export type ArrivingLogin = {
  provider: string
  user_metadata?: Record<string, unknown> | null
}

/** Takes whatever address it is given. */
const VOUCHES_FOR_NOTHING = "emailpass"

/**
 * Whether a user came in as the option `defaultRole` says: by one of its
 * providers, which vouches for the very address that the host has of them, in
 * one of its domains. Pure.
 */
export const arrivesAsExpected = (
  email: string,
  logins: readonly ArrivingLogin[],
  { providers, domains }: Pick<DefaultRole, "providers" | "domains">
): boolean =>
  logins.some(
    ({ provider, user_metadata: claims }) =>
      provider !== VOUCHES_FOR_NOTHING &&
      providers.includes(provider) &&
      typeof claims?.email === "string" &&
      claims.email_verified !== false &&
      normalizeEmail(claims.email) === normalizeEmail(email) &&
      domains.includes(domainOf(normalizeEmail(claims.email)))
  )
