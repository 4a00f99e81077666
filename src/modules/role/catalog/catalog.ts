import { type TeamOptions, wrongOptions } from "../../../utils/options"
import { namedSets } from "./extension/complaints"
import { readDefaultRole, type DefaultRole } from "./extension/default-role"
import { mergeRelations } from "./extension/merge-relations"
import {
  type CatalogResource,
  mergeResources,
} from "./extension/merge-resources"
import { type KnownRole, mergeRoles } from "./extension/merge-roles"
import { mergeRoutes } from "./extension/merge-routes"
import type { RoleWords } from "./extension/words"
import type { HostLabels } from "./labels"
import type { RelationTable } from "./relations"
import type { Requirement, RouteKey } from "./requirement"

/** What the plugin, the host's developers included, knows of routes and roles. */
export type Catalog = {
  /** All that can be in a role. */
  permissions: ReadonlySet<string>
  /** Keys, in the order to show them. */
  areas: readonly string[]
  /** In the order to show them, within their areas. */
  resources: readonly CatalogResource[]
  /** Where a permission lies; `undefined` for one that there isn't. */
  areaOf: (permission: string) => string | undefined
  /** Built-in roles and those from code, by id, in the order to show them. */
  roles: ReadonlyMap<string, KnownRole>
  /** What each route asks; of two of one shape, the later holds. */
  routes: readonly (readonly [RouteKey, Requirement])[]
  relations: RelationTable
  /** What the host calls what it adds; the functions of `labels` take it. */
  labels: HostLabels
  roleWords: RoleWords
  /** For users that come in by another way than an invitation. */
  defaultRole: DefaultRole | null
}

/**
 * Made once for a process, from data and the host's options.
 *
 * @throws `invalid_options` with each option that takes a key that is taken, or
 * names a permission, area, route or role that isn't there
 */
export function buildCatalog(
  options: Partial<Pick<TeamOptions, "access" | "defaultRole">> = {}
): Catalog {
  const complaints: string[] = []
  const complain = (path: string, message: string) =>
    complaints.push(`${path}: ${message}`)
  const sets = namedSets(options.access ?? [])
  const { areas, resources, labels } = mergeResources(sets, complain)
  const byPermission = new Map<string, string>(
    resources.flatMap(({ key, area, actions }) =>
      actions.map((action) => [`${key}:${action}`, area] as const)
    )
  )
  const permissions: ReadonlySet<string> = new Set(byPermission.keys())
  const routes = mergeRoutes(sets, permissions, complain)
  const relations = mergeRelations(sets, permissions, complain)
  const { roles, words } = mergeRoles(sets, permissions, complain)
  const areaOf = (permission: string) => byPermission.get(permission)
  const defaultRole = readDefaultRole(
    options.defaultRole,
    { roles, areaOf },
    complain
  )
  if (complaints.length) {
    throw wrongOptions(complaints)
  }
  return {
    permissions,
    areas,
    resources,
    areaOf,
    roles,
    routes,
    relations,
    labels,
    roleWords: words,
    defaultRole,
  }
}
