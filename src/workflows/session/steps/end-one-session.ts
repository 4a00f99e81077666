import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { accessErrors } from "../../authority/access-errors"
import { requireAuthority } from "../../authority/authority"
import { linkedUsers, sessions } from "../../services"

export type SessionOfAccount = { account_id: string; id: string }
export type EndedSession = { id: string; user_id: string }

/**
 * Ends one's own session, or somebody's in the account whom one may log out. It
 * has no compensation: what was ended stays so.
 */
export const endOneSessionStep = createStep(
  "team-end-one-session",
  async ({ account_id, id }: SessionOfAccount, { container }) => {
    const actor = resolveActor(container)
    const session = await sessions(container).findSession(id)
    if (!session) {
      throw accessErrors.noSuch("session", id)
    }
    if (actor.type !== "user" || session.user_id !== actor.id) {
      await requireLoggingOut(container, { account_id, id }, session.user_id)
    }
    const ended = await sessions(container).endSessions([id], actor)
    return new StepResponse<EndedSession[]>(
      ended.map((one) => ({ id: one.id, user_id: one.user_id }))
    )
  }
)

/** @throws 404 for a session of nobody in the account */
async function requireLoggingOut(
  container: MedusaContainer,
  { account_id, id }: SessionOfAccount,
  user_id: string
): Promise<void> {
  const person = await linkedUsers(container).membershipOf(user_id, account_id)
  if (!person) {
    throw accessErrors.noSuch("session", id)
  }
  await requireAuthority(
    container,
    resolveActor(container),
    account_id,
    "linked_user:end_sessions",
    { actingOn: person.id }
  )
}
