import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ClaimState } from "../../../modules/invitation/types"
import { noteInClaim } from "../accept/claim-guard"
import { findLogin, type HostUserRef } from "../accept/find-login"
import { removeMadeUser } from "../accept/undo"
import type { ClaimedInvitation } from "./claim-invitation"
import type { PreparedLogin } from "./prepare-login"

/** What the sign-up page asks for; further fields are the host's own. */
export type SignUpProfile = {
  first_name: string
  last_name: string
  phone?: string
  fields?: Record<string, string>
}

export type PreparedUser = HostUserRef & { made: boolean }

/** The host's user of whoever accepts: the one that is there, or a new one. */
export const prepareUserStep = createStep(
  "team-prepare-user",
  async (
    input: {
      claimed: ClaimedInvitation
      login: PreparedLogin
      profile: SignUpProfile
    },
    { container }
  ) => {
    const { claimed, login, profile } = input
    const { invitation } = claimed
    const users = container.resolve(Modules.USER)
    const found = await findUser()
    if (found) {
      return new StepResponse<PreparedUser, ClaimState>(
        { ...found, made: false },
        {}
      )
    }
    const user_id = generateEntityId(undefined, "user")
    const state: ClaimState = { user_id, makes_user: true }
    await noteInClaim(container, claimed, state)
    const { phone, fields } = profile
    const made = {
      id: user_id,
      email: invitation.email,
      first_name: profile.first_name,
      last_name: profile.last_name,
      metadata: phone || fields ? { ...fields, ...(phone && { phone }) } : null,
    }
    await users.createUsers(made)
    const name = `${profile.first_name} ${profile.last_name}`
    return new StepResponse<PreparedUser, ClaimState>(
      { id: user_id, email: invitation.email, name, made: true },
      state
    )

    async function findUser(): Promise<HostUserRef | null> {
      const user_id = login.identity.app_metadata?.user_id
      if (typeof user_id === "string") {
        const [user] = await users.listUsers({ id: user_id })
        return user
          ? {
              id: user.id,
              email: user.email,
              name: [user.first_name, user.last_name].filter(Boolean).join(" "),
            }
          : null
      }
      return (await findLogin(container, invitation.email)).user
    }
  },
  async (state, { container }) => {
    if (state) {
      await removeMadeUser(container, state)
    }
  }
)
