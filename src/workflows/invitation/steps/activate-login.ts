import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ClaimState } from "../../../modules/invitation/types"
import type { Actor } from "../../../utils/actor"
import { sessions } from "../../services"
import { type Claim, holdsClaim, noteInClaim } from "../accept/claim-guard"
import { takeAddress } from "../accept/take-address"
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

type Undo = { claim: Claim; state: ClaimState; user_made: boolean }

/** Makes the identity this user's login, and ends what was issued before. */
export const activateLoginStep = createStep(
  "team-activate-login",
  async (input: Input, { container }) => {
    return input.login.made
      ? await activateNew(container, input)
      : await activateExisting(container, input)
  },
  async (undo, { container }) => {
    // Who took the claim over has undone this, and the person may have accepted
    // since then: what they came to be must not be taken from them.
    if (undo && (undo.user_made || (await holdsClaim(container, undo.claim)))) {
      await restoreIdentity(container, undo.state)
    }
  }
)

const invitee = ({ id }: PreparedUser): Actor => ({ type: "invitee", id })

async function activateNew(
  container: MedusaContainer,
  { claimed, login, user }: Input
): Promise<StepResponse<ActiveLogin, Undo>> {
  const { email } = claimed.invitation
  await noteInClaim(container, claimed)
  await takeAddress(container, login.identity.id, email, invitee(user))
  await container.resolve(Modules.AUTH).updateAuthIdentities({
    id: login.identity.id,
    app_metadata: { user_id: user.id },
  })
  // The identity goes with the step that made it: nothing to undo here.
  return new StepResponse<ActiveLogin, Undo>({
    provider: "emailpass",
    email,
    valid_after: null,
  })
}

/**
 * A refresh under way at this moment must not come out with a token that is
 * younger than the end.
 */
const UNDER_WAY_MS = 1000

async function activateExisting(
  container: MedusaContainer,
  { claimed, login, user }: Input
): Promise<StepResponse<ActiveLogin, Undo>> {
  const auth = container.resolve(Modules.AUTH)
  const { id } = login.identity
  const [identity] = await auth.listAuthIdentities({ id: [id] })
  const previous = identity?.app_metadata ?? {}
  const state: ClaimState = {
    auth_identity_id: id,
    user_id: user.id,
    previous_app_metadata: previous,
  }
  await noteInClaim(container, claimed, state)
  const valid_after = new Date(Date.now() + UNDER_WAY_MS)
  // First, so that nothing issued before can be turned into a user's token.
  await sessions(container).endCredentials(id, {
    actor: invitee(user),
    at: valid_after,
    account_id: claimed.invitation.account_id,
    user_id: user.id,
  })
  await auth.updateAuthIdentities({
    id,
    app_metadata: { ...previous, user_id: user.id },
  })
  return new StepResponse<ActiveLogin, Undo>(
    {
      provider: login.provider,
      email:
        login.provider === "emailpass"
          ? login.identity.entity_id
          : claimed.invitation.email,
      valid_after: valid_after.toISOString(),
    },
    {
      claim: { id: claimed.id, claim_id: claimed.claim_id },
      state,
      user_made: user.made,
    }
  )
}
