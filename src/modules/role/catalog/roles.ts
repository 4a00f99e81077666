import type { BuiltInRoleKey } from "./role-text"
import { builtInRoleId } from "./role-ids"

type BuiltInRole = {
  key: BuiltInRoleKey
  /** Not offered and not assignable until what it rests on is enforced. */
  hidden?: true
}

/**
 * The predefined roles, in the order in which they are offered. They are the
 * same everywhere, so they are data here and no rows.
 */
export const BUILT_IN_ROLES: readonly BuiltInRole[] = [
  { key: "administrator" },
  { key: "member" },
  { key: "user" },
  { key: "packer" },
  { key: "shipping" },
  { key: "pickups" },
  { key: "returns" },
  { key: "warehouse" },
  { key: "customer_service" },
  { key: "finance" },
  { key: "marketing" },
  { key: "analytics" },
  // Rests on location scopes.
  { key: "location_administrator", hidden: true },
]

/** Those that can be given, by id. */
export const ASSIGNABLE_ROLES: ReadonlyMap<string, BuiltInRole> = new Map(
  BUILT_IN_ROLES.filter((role) => !role.hidden).map((role) => [
    builtInRoleId(role.key),
    role,
  ])
)
