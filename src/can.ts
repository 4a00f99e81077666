import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { Permission } from "./modules/role/catalog/permissions"
import type { Grant } from "./types/grant"
import { teamError } from "./utils/team-error"
import { grants } from "./workflows/authority/grants"
import { roles } from "./workflows/services"

export type { Permission } from "./modules/role/catalog/permissions"

/** Whom it is about: a user or an API key by id, or a request's `auth_context`. */
export type Who =
  | { user_id: string }
  | { api_key_id: string }
  | { actor_type: string; actor_id: string }

/**
 * Whether somebody may do something at this moment: by their roles in the
 * default account, with areas, suspension and roles that have run out taken into
 * account. A change holds for the next question in this process, and within a
 * second in others. Of shoppers and other actors the answer is no.
 *
 * @param container the application's, or a request's `scope`
 * @throws `unknown_permission` for one that isn't in the catalog;
 * `team_access_unavailable` (503) when it can't be read
 */
export async function can(
  container: MedusaContainer,
  who: Who,
  permission: Permission
): Promise<boolean> {
  requireKnown(container, [permission])
  const actor = actorOf(who)
  return (
    actor !== null && holds(await grants(container).current(actor), permission)
  )
}

const holds = (grant: Grant, permission: string): boolean =>
  grant.standing === "active" &&
  (grant.is_root || grant.permissions.has(permission))

function actorOf(who: Who): { type: "user" | "api_key"; id: string } | null {
  if ("user_id" in who) {
    return { type: "user", id: who.user_id }
  }
  if ("api_key_id" in who) {
    return { type: "api_key", id: who.api_key_id }
  }
  switch (who.actor_type) {
    case "user":
      return { type: "user", id: who.actor_id }
    case "api-key":
      return { type: "api_key", id: who.actor_id }
    default:
      return null
  }
}

/** A typing error of the host's would otherwise read as "no" for ever. */
export function requireKnown(
  container: MedusaContainer,
  permissions: readonly string[]
): void {
  const { catalog } = roles(container)
  const unknown = permissions.filter((one) => !catalog.permissions.has(one))
  if (unknown.length) {
    throw teamError(
      MedusaError.Types.UNEXPECTED_STATE,
      "unknown_permission",
      `There is no permission ${unknown.join(", ")}: add it by the option "access", or correct its name.`
    )
  }
}
