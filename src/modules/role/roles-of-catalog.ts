import type { TeamLocale } from "../../utils/locales"
import type { Catalog } from "./catalog/catalog"
import { knownRoleText } from "./catalog/extension/words"
import type { GrantingRole, RoleDTO } from "./types"

/** Roles that can be given in every account, in the order to offer them. */
export const catalogRoles = (catalog: Catalog, locale: TeamLocale): RoleDTO[] =>
  [...catalog.roles].flatMap(([id, role]) =>
    role.hidden
      ? []
      : {
          id,
          key: role.key,
          ...knownRoleText(catalog.roleWords, role, locale),
          source: role.source,
          account_id: null,
          permissions: role.permissions,
          created_at: null,
          updated_at: null,
        }
  )

/** A row of `team_role` as the rest of the plugin knows roles. */
export const asRoleDTO = (
  catalog: Catalog,
  row: Omit<RoleDTO, "created_at" | "updated_at"> & {
    created_at: Date | string
    updated_at: Date | string
  }
): RoleDTO => ({
  id: row.id,
  key: row.key,
  name: row.name,
  description: row.description,
  source: row.source,
  account_id: row.account_id,
  permissions: row.permissions.filter((one) => catalog.permissions.has(one)),
  created_at: new Date(row.created_at),
  updated_at: new Date(row.updated_at),
})

const known = new WeakMap<
  Catalog,
  Map<TeamLocale, ReadonlyMap<string, GrantingRole>>
>()

/** The same as grants are made of them. Kept: a grant is made often. */
export function grantingRoles(
  catalog: Catalog,
  locale: TeamLocale
): ReadonlyMap<string, GrantingRole> {
  const byLocale = known.get(catalog) ?? new Map()
  known.set(catalog, byLocale)
  const roles =
    byLocale.get(locale) ??
    new Map(
      catalogRoles(catalog, locale).map(({ id, name, permissions }) => [
        id,
        { name, permissions: new Set(permissions) },
      ])
    )
  byLocale.set(locale, roles)
  return roles
}
