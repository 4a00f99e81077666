import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import { proveMounting } from "./loaders/watch-mounting"
import { TeamCredential } from "./models/credential"

type Row = { auth_identity_id: string; valid_after: Date }

/** Credentials of the host's logins: from when on they count for users. */
export class TeamSessionService extends MedusaService({ TeamCredential }) {
  readonly __hooks = { onApplicationStart: proveMounting }
  readonly #repository: DAL.RepositoryService
  #connection?: Knex

  constructor(container: { baseRepository: DAL.RepositoryService }) {
    super(container)
    this.#repository = container.baseRepository
  }

  /** Kept, because every admin request asks: each new manager takes its time. */
  get #knex(): Knex {
    this.#connection ??= this.#repository
      .getFreshManager<EntityManager>()
      .getKnex()
    return this.#connection
  }

  /**
   * Refuses, for users, whatever was issued to this login until `at`. The moment
   * never moves backwards.
   */
  async endCredentials(
    auth_identity_id: string,
    at: Date = new Date()
  ): Promise<void> {
    await this.#knex.raw(
      `insert into team_credential (auth_identity_id, valid_after)
       values (?, ?)
       on conflict (auth_identity_id) do update set
         valid_after = greatest(team_credential.valid_after, excluded.valid_after),
         deleted_at = null, updated_at = now()`,
      [auth_identity_id, at]
    )
  }

  async validAfter(auth_identity_id: string): Promise<Date | null> {
    const found = await this.validAfterOf([auth_identity_id])
    return found.get(auth_identity_id) ?? null
  }

  /** By login; one without an end is left out. One query by primary key. */
  async validAfterOf(auth_identity_ids: string[]): Promise<Map<string, Date>> {
    const { rows } = await this.#knex.raw<{ rows: Row[] }>(
      `select auth_identity_id, valid_after from team_credential
       where auth_identity_id = any(?)`,
      [auth_identity_ids]
    )
    return new Map(rows.map((row) => [row.auth_identity_id, row.valid_after]))
  }
}
