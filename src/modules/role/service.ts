import { MedusaService } from "@medusajs/framework/utils"

import type { TeamLocale } from "../../utils/locales"
import { builtInRoleId } from "./catalog/role-ids"
import { roleText } from "./catalog/role-text"
import { ASSIGNABLE_ROLES } from "./catalog/roles"
import { TeamRole } from "./models/role"
import type { RoleDTO } from "./types"

/** Roles: the built-in ones, and those that accounts make themselves. */
export class TeamRoleService extends MedusaService({ TeamRole }) {
  /** What can be given in an account: built-in roles first, then its own. */
  async listRoles(input: {
    account_id: string
    locale: TeamLocale
  }): Promise<RoleDTO[]> {
    const own = await this.listTeamRoles(
      { account_id: input.account_id },
      { order: { name: "ASC" } }
    )
    return [...builtIn(input.locale), ...own.map(fromRow)]
  }

  /** Sorts ids into roles that can be given in the account, and others. */
  async resolveRoles(
    ids: string[],
    account_id: string,
    locale: TeamLocale = "en"
  ): Promise<{ known: RoleDTO[]; unknown: string[] }> {
    const known = builtIn(locale).filter((role) => ids.includes(role.id))
    const others = ids.filter((id) => !ASSIGNABLE_ROLES.has(id))
    if (others.length) {
      const own = await this.listTeamRoles({ id: others, account_id })
      known.push(...own.map(fromRow))
    }
    const found = new Set(known.map((role) => role.id))
    return { known, unknown: ids.filter((id) => !found.has(id)) }
  }
}

const builtIn = (locale: TeamLocale): RoleDTO[] =>
  [...ASSIGNABLE_ROLES.values()].map(({ key }) => ({
    id: builtInRoleId(key),
    key,
    ...roleText(key, locale),
    source: "built_in",
    account_id: null,
  }))

const fromRow = (row: {
  id: string
  key: string
  name: string
  description: string
  source: "code" | "custom"
  account_id: string | null
}): RoleDTO => ({
  id: row.id,
  key: row.key,
  name: row.name,
  description: row.description,
  source: row.source,
  account_id: row.account_id,
})
