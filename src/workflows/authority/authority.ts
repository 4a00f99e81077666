import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { teamError } from "../../utils/team-error"
import { linkedUsers } from "../services"

/**
 * Whether somebody may invite to an account at this moment, read anew: an
 * active Administrator of it, or a secret API key of the host that holds.
 */
export async function isAuthorized(
  container: MedusaContainer,
  actor: Pick<Actor, "type" | "id">,
  account_id: string
): Promise<boolean> {
  if (!actor.id) {
    return false
  }
  if (actor.type === "user") {
    return linkedUsers(container).isAdministrator(actor.id, account_id)
  }
  return actor.type === "api_key" && (await keyHolds(container, actor.id))
}

async function keyHolds(
  container: MedusaContainer,
  id: string
): Promise<boolean> {
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ id, type: "secret" }, { select: ["id", "revoked_at"] })
  return Boolean(
    key && (!key.revoked_at || new Date(key.revoked_at) > new Date())
  )
}

/** @throws `team_access_restricted` (403) */
export async function requireAuthority(
  container: MedusaContainer,
  actor: Actor,
  account_id: string
): Promise<void> {
  if (!(await isAuthorized(container, actor, account_id))) {
    throw teamError(
      MedusaError.Types.FORBIDDEN,
      "team_access_restricted",
      "Only an Administrator of the account can do this."
    )
  }
}
