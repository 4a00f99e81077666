import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import {
  generateEntityId,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ClaimState } from "../../../modules/invitation/types"
import { normalizeEmail } from "../../../utils/email-address"
import { invitationErrors } from "../../../utils/invitation-errors"
import type { TeamLocale } from "../../../utils/locales"
import { teamError } from "../../../utils/team-error"
import { noteInClaim } from "../accept/claim-guard"
import { findLogin, type HostUserRef } from "../accept/find-login"
import { removeMadeUser } from "../accept/undo"
import type { ClaimedInvitation } from "./claim-invitation"
import type { PreparedLogin } from "./prepare-login"

/** What the sign-up page asks for; further fields are the host's own. */
export type SignUpProfile = {
  first_name?: string
  last_name?: string
  /** Default: the invitation's. */
  locale?: TeamLocale
  phone?: string
  fields?: Record<string, string>
}

export type PreparedUser = HostUserRef & { made: boolean }

type Input = {
  claimed: ClaimedInvitation
  login: PreparedLogin
  profile: SignUpProfile
}

/** The host's user of whoever accepts: the one that is there, or a new one. */
export const prepareUserStep = createStep(
  "team-prepare-user",
  async (input: Input, { container }) => {
    const found = await findUser(container, input)
    if (found) {
      return new StepResponse<PreparedUser, ClaimState>(
        { ...found, made: false },
        {}
      )
    }
    const { claimed, profile } = input
    const { email } = claimed.invitation
    const { first_name, last_name } = fullName(input)
    const user_id = generateEntityId(undefined, "user")
    const state: ClaimState = { user_id, makes_user: true }
    await noteInClaim(container, claimed, state)
    const { phone, fields } = profile
    // The host takes an id that is made here, though its type doesn't say so.
    const made = {
      id: user_id,
      email,
      first_name,
      last_name,
      metadata: phone || fields ? { ...fields, ...(phone && { phone }) } : null,
    }
    await container.resolve(Modules.USER).createUsers(made)
    return new StepResponse<PreparedUser, ClaimState>(
      { id: user_id, email, name: `${first_name} ${last_name}`, made: true },
      state
    )
  },
  async (state, { container }) => {
    if (state) {
      await removeMadeUser(container, state)
    }
  }
)

/** @throws `login_mismatch` when the login is that of a user of another address. */
async function findUser(
  container: MedusaContainer,
  { claimed, login }: Input
): Promise<HostUserRef | null> {
  const { email } = claimed.invitation
  const user_id = login.identity.app_metadata?.user_id
  if (typeof user_id !== "string") {
    return (await findLogin(container, email)).user
  }
  const [user] = await container.resolve(Modules.USER).listUsers({
    id: user_id,
  })
  if (user && normalizeEmail(user.email) !== normalizeEmail(email)) {
    throw invitationErrors.loginMismatch()
  }
  return user ? refOf(user) : null
}

const refOf = ({ id, email, first_name, last_name }: UserDTO): HostUserRef => ({
  id,
  email,
  name: [first_name, last_name].filter(Boolean).join(" "),
})

/** @throws 400 where neither the form nor the login provider has given a name. */
function fullName({ login, profile }: Input) {
  const first_name = profile.first_name || login.name?.first_name
  const last_name = profile.last_name || login.name?.last_name
  if (!first_name || !last_name) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_data",
      `${first_name ? "last_name" : "first_name"}: is required`
    )
  }
  return { first_name, last_name }
}
