import type { MedusaRequest } from "@medusajs/framework/http"

import type { AccountRow } from "../../modules/linked-user/types"
import type { Actor } from "../../utils/actor"
import { TeamHttpError } from "../../utils/team-error"
import { linkedUsers } from "../../workflows/services"

/**
 * Lets Administrators of the default account pass. A secret API key passes for
 * one: on the host it has full access.
 *
 * @throws `team_access_restricted` (403)
 */
export async function requireAdministrator(
  req: MedusaRequest,
  actor: Actor | null
): Promise<void> {
  if (actor?.type === "api_key") {
    return
  }
  const people = linkedUsers(req.scope)
  const account = await people.getDefaultAccount()
  if (
    actor?.type === "user" &&
    actor.id &&
    (await people.isAdministrator(actor.id, account.id))
  ) {
    return
  }
  throw new TeamHttpError(
    403,
    "team_access_restricted",
    "Only Administrators can manage the team.",
    { permission: null, contact: await contactOf(req, account) },
    "forbidden"
  )
}

/** Whom to ask: the owner, or whoever has been Administrator the longest. */
export async function contactOf(
  req: MedusaRequest,
  account: AccountRow
): Promise<{ name: string; email: string } | null> {
  const people = linkedUsers(req.scope)
  const owners = account.owner_id
    ? await people.findLinkedUsers(account.id, [account.owner_id])
    : []
  const contact = owners[0] ?? (await people.administratorsOf(account.id))[0]
  return contact ? { name: contact.name, email: contact.email } : null
}
