import type { TeamOptions } from "../../../../utils/options"
import { ADMINISTRATOR_ROLE_ID } from "../role-ids"
import type { Complain } from "./complaints"
import type { KnownRole } from "./merge-roles"

/** What users get that come in by another way than an invitation. */
export type DefaultRole = {
  role_id: string
  providers: readonly string[]
  /** In lower case. */
  domains: readonly string[]
}

/**
 * The option `defaultRole`. Whoever signs in first would have it, so it is never
 * one that manages people or roles.
 */
export function readDefaultRole(
  option: TeamOptions["defaultRole"],
  catalog: {
    roles: ReadonlyMap<string, KnownRole>
    areaOf: (permission: string) => string | undefined
  },
  complain: Complain
): DefaultRole | null {
  if (!option) {
    return null
  }
  const role = [...catalog.roles.values()].find(
    ({ key }) => key === option.role
  )
  if (!role || role.hidden) {
    complain("defaultRole.role", `there is no role "${option.role}" to give`)
    return null
  }
  const managing = role.permissions.find(
    (permission) => catalog.areaOf(permission) === "team"
  )
  if (role.id === ADMINISTRATOR_ROLE_ID || managing) {
    complain(
      "defaultRole.role",
      `"${option.role}" manages people or roles, which nobody gets by signing in`
    )
  }
  return {
    role_id: role.id,
    providers: option.providers,
    domains: option.domains,
  }
}
