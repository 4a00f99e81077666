import type { Words } from "../../../../utils/access-options"
import type { Permission } from "../permissions"
import { builtInRoleId } from "../role-ids"
import { BUILT_IN_ROLES, type CatalogRole, isAssignable } from "../roles"
import type { Complain, ExtensionSet } from "./complaints"

/** A role that is data: built in, or from a host's code. */
export type KnownRole = {
  id: string
  key: string
  source: "built_in" | "code"
  permissions: readonly Permission[]
  /** Not offered and not assignable. */
  hidden: boolean
}

export type MergedRoles = {
  /** By id, in the order in which they are offered. */
  roles: ReadonlyMap<string, KnownRole>
  words: Map<string, { name: Words; description: Words }>
}

/** Of a key of the host's, so that no later predefined role can have it. */
export const codeRoleId = (key: string): string => `trole_code_${key}`

/** Roles whose permissions follow from something else. */
const FIXED: Partial<Record<CatalogRole["key"], string>> = {
  administrator: "an Administrator has every permission already",
  location_administrator: "what this role may do is what it may hand on",
}

/** Adds a host's roles, and its permissions to predefined ones. */
export function mergeRoles(
  sets: readonly ExtensionSet[],
  permissions: ReadonlySet<string>,
  complain: Complain
): MergedRoles {
  const added = addedPermissions(sets, permissions, complain)
  const roles = new Map<string, KnownRole>()
  for (const role of BUILT_IN_ROLES) {
    const id = builtInRoleId(role.key)
    roles.set(id, builtIn(id, role, permissions, added.get(role.key) ?? []))
  }
  const words: MergedRoles["words"] = new Map()
  for (const { path, set } of sets) {
    for (const [key, role] of Object.entries(set.roles)) {
      const at = `${path}.roles.${key}`
      const id = codeRoleId(key)
      if (roles.has(id) || roles.has(builtInRoleId(key))) {
        complain(
          at,
          "there is a role of this key already; to add permissions to a predefined one use extendRoles"
        )
        continue
      }
      const known = knownOnly(
        role.permissions,
        `${at}.permissions`,
        permissions,
        complain
      )
      roles.set(id, {
        id,
        key,
        source: "code",
        permissions: known,
        hidden: false,
      })
      words.set(id, role)
    }
  }
  return { roles, words }
}

function addedPermissions(
  sets: readonly ExtensionSet[],
  permissions: ReadonlySet<string>,
  complain: Complain
): ReadonlyMap<string, Permission[]> {
  const added = new Map<string, Permission[]>()
  for (const { path, set } of sets) {
    for (const [key, more] of Object.entries(set.extendRoles)) {
      const at = `${path}.extendRoles.${key}`
      const role = BUILT_IN_ROLES.find((role) => role.key === key)
      const problem = role ? FIXED[role.key] : "no predefined role has this key"
      if (problem) {
        complain(at, problem)
      }
      const known = knownOnly(more, at, permissions, complain)
      added.set(key, [...(added.get(key) ?? []), ...known])
    }
  }
  return added
}

function builtIn(
  id: string,
  role: CatalogRole,
  permissions: ReadonlySet<string>,
  added: readonly Permission[]
): KnownRole {
  const all = [
    ...new Set(
      role.key === "administrator"
        ? (permissions as ReadonlySet<Permission>)
        : [...role.permissions, ...added]
    ),
  ]
  return {
    id,
    key: role.key,
    source: "built_in",
    permissions: all,
    hidden: !isAssignable({ ...role, permissions: all }),
  }
}

/** A host's permissions are none of the type's until they are found to exist. */
function knownOnly(
  wanted: readonly string[],
  path: string,
  permissions: ReadonlySet<string>,
  complain: Complain
): Permission[] {
  return wanted.filter((one, index): one is Permission => {
    const known = permissions.has(one)
    if (!known) {
      complain(`${path}.${index}`, `there is no permission "${one}"`)
    }
    return known
  })
}
