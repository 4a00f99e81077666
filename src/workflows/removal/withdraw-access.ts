import type {
  AuthIdentityDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { sessions } from "../services"
import type { RemovalOutlook } from "./outlook"

/** Kept with a login: whose it was, for who changes their mind. */
const FORMER_USER = "team_access_former_user"

/**
 * Takes from everybody who doesn't rule the host what would let them in once
 * nothing guards it: their logins stand for no user any more, their keys are
 * revoked, open invites are deleted. What of it is done already stays done.
 */
export async function withdrawAccess(
  container: MedusaContainer,
  { losing, keys, invites }: RemovalOutlook,
  actor: Actor
): Promise<void> {
  for (const { id } of losing) {
    await parkLogins(container, id, actor)
  }
  for (const { id } of keys) {
    await container
      .resolve(Modules.API_KEY)
      .revoke(id, { revoked_by: actor.id ?? actor.type })
  }
  if (invites.length) {
    await container
      .resolve(Modules.USER)
      .deleteInvites(invites.map(({ id }) => id))
  }
}

/**
 * Gives the logins back to the users that they stood for.
 *
 * @returns how many
 */
export async function giveLoginsBack(
  container: MedusaContainer,
  user_ids: string[]
): Promise<number> {
  let count = 0
  for (const user_id of user_ids) {
    for (const login of await loginsBy(container, { [FORMER_USER]: user_id })) {
      await mark(container, login, { user_id, [FORMER_USER]: null })
      count += 1
    }
  }
  return count
}

async function parkLogins(
  container: MedusaContainer,
  user_id: string,
  actor: Actor
): Promise<void> {
  const logins = await loginsBy(container, { user_id })
  if (!logins.length) {
    return
  }
  // First: whoever is in at this moment is out, whatever comes after.
  await sessions(container).endCredentials(
    logins.map(({ id }) => id),
    { actor, user_id }
  )
  for (const login of logins) {
    await mark(container, login, { user_id: null, [FORMER_USER]: user_id })
  }
}

const loginsBy = (
  container: MedusaContainer,
  app_metadata: Record<string, string>
): Promise<AuthIdentityDTO[]> =>
  container.resolve(Modules.AUTH).listAuthIdentities({ app_metadata })

async function mark(
  container: MedusaContainer,
  { id, app_metadata }: AuthIdentityDTO,
  marks: Record<string, string | null>
): Promise<void> {
  await container
    .resolve(Modules.AUTH)
    .updateAuthIdentities({ id, app_metadata: { ...app_metadata, ...marks } })
}
