import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { requireAuthority } from "../../authority/authority"
import { linkedUsers, sessions } from "../../services"
import { findPerson, type PersonOfAccount } from "../find-person"

export type EndedSessions = { user_id: string; auth_identity_ids: string[] }

/**
 * A refresh under way at this moment must not come out with a token that is
 * younger than the end.
 */
const UNDER_WAY_MS = 1000

/** Lets only those go on who may log this person out. */
export const requireEndingSessionsStep = createStep(
  "team-require-ending-sessions",
  async (input: PersonOfAccount, { container }) => {
    await requireAuthority(
      container,
      resolveActor(container),
      input.account_id,
      "linked_user:end_sessions",
      { actingOn: input.id }
    )
    const { user_id } = await findPerson(container, input)
    return new StepResponse({ user_id })
  }
)

/**
 * Ends what was issued to all logins of a user, for good: tokens and cookies. A
 * shopper who shares the login stays in the shop. It has no compensation: what
 * was ended stays so.
 */
export const endSessionsStep = createStep(
  "team-end-sessions",
  async (input: { account_id: string; user_id: string }, { container }) => {
    const { account_id, user_id } = input
    const auth_identity_ids = await endSessions(container, {
      account_id,
      user_id,
    })
    return new StepResponse<EndedSessions>({ user_id, auth_identity_ids })
  }
)

/**
 * Of somebody who has no access to an account any more: only when no other one
 * is left to them. They go on working there.
 */
export const endSessionsOfLeaverStep = createStep(
  "team-end-sessions-of-leaver",
  async (input: { account_id: string; user_id: string }, { container }) => {
    const { account_id, user_id } = input
    const goesOn = await hasOtherPlace(container, input)
    const auth_identity_ids = goesOn
      ? []
      : await endSessions(container, { account_id, user_id })
    return new StepResponse<EndedSessions>({ user_id, auth_identity_ids })
  }
)

/** Whoever is connected to a client is there only while active at home. */
async function hasOtherPlace(
  container: MedusaContainer,
  { account_id, user_id }: { account_id: string; user_id: string }
): Promise<boolean> {
  const people = linkedUsers(container)
  const places = (await people.membershipsOf(user_id)).filter(
    (place) => place.status === "active" && place.account_id !== account_id
  )
  const { id: home_id } = await people.getDefaultAccount()
  return account_id === home_id
    ? places.some(({ source }) => source !== "connection")
    : places.length > 0
}

async function endSessions(
  container: MedusaContainer,
  { account_id, user_id }: { account_id: string; user_id: string }
): Promise<string[]> {
  const auth_identity_ids = await loginsOf(container, user_id)
  if (auth_identity_ids.length) {
    await sessions(container).endCredentials(auth_identity_ids, {
      actor: resolveActor(container),
      account_id,
      user_id,
      at: new Date(Date.now() + UNDER_WAY_MS),
    })
  }
  return auth_identity_ids
}

async function loginsOf(
  container: MedusaContainer,
  user_id: string
): Promise<string[]> {
  const identities = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ app_metadata: { user_id } }, { select: ["id"] })
  return identities.map(({ id }) => id)
}
