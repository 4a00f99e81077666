import { BUILT_IN_PERMISSIONS, type Permission } from "./permissions"
import { builtInRoleId } from "./role-ids"
import type { BuiltInRoleKey } from "./role-text"
import * as lists from "./roles/lists"

export type CatalogRole = {
  key: BuiltInRoleKey
  permissions: readonly Permission[]
  /** Not offered and not assignable until what it rests on is enforced. */
  hidden?: true
}

/**
 * The predefined roles, in the order in which they are offered. They are the
 * same everywhere, so they are data here and no rows.
 */
export const BUILT_IN_ROLES: readonly CatalogRole[] = [
  { key: "administrator", permissions: BUILT_IN_PERMISSIONS },
  { key: "member", permissions: lists.MEMBER },
  { key: "user", permissions: lists.USER },
  { key: "packer", permissions: lists.PACKER },
  { key: "shipping", permissions: lists.SHIPPING },
  { key: "pickups", permissions: lists.PICKUPS },
  { key: "returns", permissions: lists.RETURNS },
  { key: "warehouse", permissions: lists.WAREHOUSE },
  { key: "customer_service", permissions: lists.CUSTOMER_SERVICE },
  { key: "finance", permissions: lists.FINANCE },
  { key: "marketing", permissions: lists.MARKETING },
  { key: "analytics", permissions: lists.ANALYTICS },
  // Gives nothing to who has no locations, see `composeGrant`.
  {
    key: "location_administrator",
    permissions: lists.LOCATION_ADMINISTRATOR,
  },
]

/** Whether a role can be given: a role with nothing to do is kept back until a host adds its permissions. */
export const isAssignable = (role: {
  permissions: readonly unknown[]
  hidden?: true
}): boolean => !role.hidden && role.permissions.length > 0

/** Those that can be given, by id. */
export const ASSIGNABLE_ROLES: ReadonlyMap<string, CatalogRole> = new Map(
  BUILT_IN_ROLES.filter(isAssignable).map((role) => [
    builtInRoleId(role.key),
    role,
  ])
)
