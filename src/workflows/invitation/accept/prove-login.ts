import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { invitationErrors } from "../../../utils/invitation-errors"
import { sessions } from "../../services"
import {
  acceptableLogins,
  type HostIdentity,
  type KnownLogin,
} from "./find-login"
import { assertProviderAllowed } from "./providers"
import type { AcceptSecret } from "./secret"

const FRESH_SECONDS = 600

/**
 * The login of the address that the host has just checked, by password and by
 * second factor where there is one.
 *
 * @throws `login_required` without a fresh one, `login_mismatch` with another's.
 */
export async function proveLogin(
  container: MedusaContainer,
  known: KnownLogin,
  login: AcceptSecret["login"]
): Promise<HostIdentity> {
  if (!login) {
    throw invitationErrors.loginRequired()
  }
  assertProviderAllowed(container, login.provider)
  const identity = acceptableLogins(known).find(
    ({ id, provider }) =>
      id === login.auth_identity_id && provider === login.provider
  )
  if (!identity) {
    throw invitationErrors.loginMismatch()
  }
  if (
    !(await isFresh(container, login)) ||
    ((await hasFactors(container, identity.id)) && !login.mfa_completed)
  ) {
    throw invitationErrors.loginRequired()
  }
  return identity
}

async function isFresh(
  container: MedusaContainer,
  login: NonNullable<AcceptSecret["login"]>
): Promise<boolean> {
  const age = Date.now() / 1000 - login.issued_at
  const ended = await sessions(container).validAfter(login.auth_identity_id)
  return (
    age < FRESH_SECONDS &&
    (!ended || login.issued_at > Math.floor(ended.getTime() / 1000))
  )
}

/** Whether the host asks this login for a second factor. */
export async function hasFactors(
  container: MedusaContainer,
  auth_identity_id: string
): Promise<boolean> {
  const factors = await container
    .resolve(Modules.AUTH)
    .listAuthMfa({ auth_identity_id, status: "enabled" })
  return factors.length > 0
}
