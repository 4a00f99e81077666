import type { DAL } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { changingGrants } from "../../utils/grant-changes"
import { TEAM_LOCALES, type TeamLocale } from "../../utils/locales"
import { ModuleDatabase } from "../../utils/module-database"
import { parseTeamOptions } from "../../utils/options"
import type { OutboxRow } from "../../utils/outbox"
import { teamError } from "../../utils/team-error"
import { buildCatalog, type Catalog } from "./catalog/catalog"
import { TeamRole } from "./models/role"
import { TeamRoleOutbox } from "./models/role-outbox"
import { TeamRoleVersion } from "./models/role-version"
import { asRoleDTO, catalogRoles, grantingRoles } from "./roles-of-catalog"
import * as grants from "./store/grants"
import * as stored from "./store/roles"
import { outbox, type Trx } from "./store/trx"
import type { AccountRoles, GrantingRole, RoleDTO, RoleValues } from "./types"

/** A role of an account's own. */
type OwnRole = { id: string; account_id: string }

/** Roles: the built-in ones, those from code, and those that accounts make themselves. */
export class TeamRoleService extends MedusaService({
  TeamRole,
  TeamRoleVersion,
  TeamRoleOutbox,
}) {
  /** What routes ask for, and what roles and permissions there are. */
  readonly catalog: Catalog
  readonly #database: ModuleDatabase

  constructor(
    container: { baseRepository: DAL.RepositoryService },
    options: Record<string, unknown> = {}
  ) {
    super(container, options)
    this.catalog = buildCatalog(parseTeamOptions(options))
    this.#database = new ModuleDatabase(container.baseRepository)
  }

  /** What can be given in an account: built-in roles, those from code, its own. */
  async listRoles(input: {
    account_id: string
    locale: TeamLocale
  }): Promise<RoleDTO[]> {
    const own = await this.listTeamRoles(
      { account_id: input.account_id },
      { order: { name: "ASC" } }
    )
    return [
      ...catalogRoles(this.catalog, input.locale),
      ...own.map((row) => asRoleDTO(this.catalog, row)),
    ]
  }

  /** Sorts ids into roles that can be given in the account, and others. */
  async resolveRoles(
    ids: string[],
    account_id: string,
    locale: TeamLocale = "en"
  ): Promise<{ known: RoleDTO[]; unknown: string[] }> {
    const known = catalogRoles(this.catalog, locale).filter((role) =>
      ids.includes(role.id)
    )
    const others = ids.filter((id) => !this.catalog.roles.has(id))
    if (others.length) {
      const own = await this.listTeamRoles({ id: others, account_id })
      known.push(...own.map((row) => asRoleDTO(this.catalog, row)))
    }
    const found = new Set(known.map((role) => role.id))
    return { known, unknown: ids.filter((id) => !found.has(id)) }
  }

  // An account's own roles

  /** @throws `role_name_taken` (409), `unknown_permission` (400) */
  async createRole(
    input: RoleValues & { account_id: string },
    actor: Actor
  ): Promise<RoleDTO> {
    const permissions = this.#known(input.permissions)
    const row = await this.#change((trx) =>
      stored.createRole(
        trx,
        { ...input, permissions },
        this.#everywhere(),
        actor
      )
    )
    return asRoleDTO(this.catalog, row)
  }

  /**
   * @param input `expected_updated_at`: as the role was when it was looked at
   * @returns the role now, and as it was
   * @throws `role_changed`, `role_name_taken` (409 each), `unknown_permission`
   * (400), `not_found` (404)
   */
  async changeRole(
    input: OwnRole & Partial<RoleValues> & { expected_updated_at?: Date },
    actor: Actor
  ): Promise<{ role: RoleDTO; former: RoleDTO }> {
    const { permissions, ...values } = input
    const change = permissions
      ? { ...values, permissions: this.#known(permissions) }
      : values
    const { role, former } = await this.#change((trx) =>
      stored.changeRole(trx, change, this.#everywhere(), actor)
    )
    return {
      role: asRoleDTO(this.catalog, role),
      former: asRoleDTO(this.catalog, former),
    }
  }

  /**
   * Its holders keep nothing of it, so they are moved to another role first.
   *
   * @throws `not_found` (404)
   */
  async removeRole(role: OwnRole, actor: Actor): Promise<RoleDTO> {
    const { id, account_id } = role
    const removed = await this.#change((trx) =>
      stored.removeRole(trx, { id, account_id }, actor)
    )
    return asRoleDTO(this.catalog, removed)
  }

  /** Takes a removal back. @throws `role_name_taken` (409) */
  async restoreRole(role: OwnRole, actor: Actor): Promise<void> {
    const { id, account_id } = role
    return this.#change((trx) =>
      stored.restoreRole(trx, { id, account_id }, this.#everywhere(), actor)
    )
  }

  // Grants

  /** Roles that every account has, as grants are made of them, by id. */
  grantingRoles(locale: TeamLocale): ReadonlyMap<string, GrantingRole> {
    return grantingRoles(this.catalog, locale)
  }

  /** An account's own roles in one query with the version they belong to. */
  async accountRoles(account_id: string): Promise<AccountRoles> {
    return grants.readAccountRoles(this.#database.db, account_id)
  }

  /** By account. One query by primary key. */
  async versionsOf(account_ids: string[]): Promise<Map<string, string>> {
    return grants.readVersions(this.#database.db, account_ids)
  }

  // Outbox

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return outbox.take(this.#database.db, limit)
  }

  async dropOutbox(ids: string[]): Promise<void> {
    return outbox.drop(this.#database.db, ids)
  }

  #change<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return changingGrants(() => this.#database.transaction(work))
  }

  /** @throws `unknown_permission` (400) */
  #known(permissions: string[]): string[] {
    const unknown = permissions.filter(
      (permission) => !this.catalog.permissions.has(permission)
    )
    if (unknown.length) {
      throw teamError(
        MedusaError.Types.INVALID_DATA,
        "unknown_permission",
        `There is no permission ${unknown.slice(0, 5).join(", ")}. GET /admin/team/permissions lists those that there are.`
      )
    }
    return [...new Set(permissions)]
  }

  /** In all languages: whoever reads another one must not take one for the other. */
  #everywhere(): stored.Everywhere {
    const roles = TEAM_LOCALES.flatMap((locale) =>
      catalogRoles(this.catalog, locale)
    )
    return {
      names: [...new Set(roles.map((role) => role.name))],
      keys: [...this.catalog.roles.values()].map((role) => role.key),
    }
  }
}
