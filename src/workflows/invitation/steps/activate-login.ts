import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ClaimState } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { sessions } from "../../services"
import { noteInClaim } from "../accept/claim-guard"
import { findLogin } from "../accept/find-login"
import { restoreIdentity } from "../accept/undo"
import type { ClaimedInvitation } from "./claim-invitation"
import type { PreparedLogin } from "./prepare-login"
import type { PreparedUser } from "./prepare-user"

type Input = {
  claimed: ClaimedInvitation
  login: PreparedLogin
  user: PreparedUser
}

export type ActiveLogin = {
  provider: string
  /** As the host wants it at login. */
  email: string
  /** Sign-ins before this moment are refused: ISO 8601, or `null`. */
  valid_after: string | null
}

/** Makes the identity this user's login, and ends what was issued before. */
export const activateLoginStep = createStep(
  "team-activate-login",
  async (input: Input, { container }) => {
    return input.login.made
      ? await activateNew(container, input)
      : await activateExisting(container, input)
  },
  async (state, { container }) => {
    if (state) {
      await restoreIdentity(container, state)
    }
  }
)

async function activateNew(
  container: MedusaContainer,
  { claimed, login, user }: Input
): Promise<StepResponse<ActiveLogin, ClaimState>> {
  const auth = container.resolve(Modules.AUTH)
  await noteInClaim(container, claimed)
  await takeAddress(container, auth, claimed.invitation.email, login)
  await auth.updateAuthIdentities({
    id: login.identity.id,
    app_metadata: { user_id: user.id },
  })
  return new StepResponse<ActiveLogin, ClaimState>(
    {
      provider: "emailpass",
      email: claimed.invitation.email,
      valid_after: null,
    },
    // The identity goes with the step that made it.
    {}
  )
}

const ATTEMPTS = 5

/**
 * Gives the made identity its address. An identity without an actor that holds
 * it goes, with its factors; whoever registers it anew meanwhile loses again.
 */
async function takeAddress(
  container: MedusaContainer,
  auth: IAuthModuleService,
  email: string,
  { identity }: PreparedLogin
): Promise<void> {
  const [provided] = await auth.listProviderIdentities({
    auth_identity_id: identity.id,
  })
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { owned, bare } = await findLogin(container, email)
    if (owned.length) {
      throw invitationErrors.loginRequired()
    }
    const ids = [...new Set(bare.map(({ id }) => id))]
    for (const id of ids) {
      await sessions(container).endCredentials(id)
    }
    await auth.deleteAuthIdentities(ids)
    try {
      await auth.updateProviderIdentities({ id: provided.id, entity_id: email })
      return
    } catch (error) {
      if (attempt === ATTEMPTS - 1) {
        throw error
      }
    }
  }
}

async function activateExisting(
  container: MedusaContainer,
  { claimed, login, user }: Input
): Promise<StepResponse<ActiveLogin, ClaimState>> {
  const { identity } = login
  const auth = container.resolve(Modules.AUTH)
  const state: ClaimState = {
    auth_identity_id: identity.id,
    previous_app_metadata: identity.app_metadata,
  }
  await noteInClaim(container, claimed, state)
  const valid_after = new Date()
  // First, so that nothing issued before can be turned into a user's token.
  await sessions(container).endCredentials(identity.id, valid_after)
  await auth.updateAuthIdentities({
    id: identity.id,
    app_metadata: { ...identity.app_metadata, user_id: user.id },
  })
  return new StepResponse<ActiveLogin, ClaimState>(
    {
      provider: login.provider,
      email:
        login.provider === "emailpass"
          ? identity.entity_id
          : claimed.invitation.email,
      valid_after: valid_after.toISOString(),
    },
    state
  )
}
