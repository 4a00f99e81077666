import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { ModuleDatabase } from "../../utils/module-database"
import { type OutboxRow, outboxRow } from "../../utils/outbox"
import { outboxTable } from "../../utils/outbox-table"
import { proveMounting } from "./loaders/watch-mounting"
import { TeamCredential } from "./models/credential"
import { TeamSessionOutbox } from "./models/session-outbox"

type Row = { auth_identity_id: string; valid_after: Date }

/** Who ends a login's credentials, and whose. */
export type EndOfCredentials = {
  actor: Actor
  /** Default: now. */
  at?: Date
  account_id?: string | null
  /** The user of the host whose logins they are, where that is known. */
  user_id?: string | null
}

const outbox = outboxTable("team_session_outbox")

/** Credentials of the host's logins: from when on they count for users. */
export class TeamSessionService extends MedusaService({
  TeamCredential,
  TeamSessionOutbox,
}) {
  readonly __hooks = { onApplicationStart: proveMounting }
  readonly #database: ModuleDatabase

  constructor(container: { baseRepository: DAL.RepositoryService }) {
    super(container)
    this.#database = new ModuleDatabase(container.baseRepository)
  }

  /**
   * Refuses, for users, whatever was issued to these logins until `at`. The
   * moment never moves backwards.
   *
   * @param auth_identity_ids all logins of a person end together
   */
  async endCredentials(
    auth_identity_ids: string | string[],
    { actor, at = new Date(), account_id = null, user_id }: EndOfCredentials
  ): Promise<void> {
    // In one order, or two who end the same logins could wait for each other.
    const ids = [...new Set([auth_identity_ids].flat())].sort()
    await this.#database.transaction(async (trx) => {
      await trx.raw(
        `insert into team_credential (auth_identity_id, valid_after)
         select id, ? from unnest(?::text[]) as id
         on conflict (auth_identity_id) do update set
           valid_after = greatest(team_credential.valid_after, excluded.valid_after),
           deleted_at = null, updated_at = now()`,
        [at, ids]
      )
      await outbox.write(
        trx,
        ...ids.map((resource_id) =>
          outboxRow({
            actor,
            account_id,
            action: "session.ended",
            resource: "login",
            resource_id,
            data: {
              valid_after: at.toISOString(),
              ...(user_id ? { user_id } : {}),
            },
          })
        )
      )
    })
  }

  async validAfter(auth_identity_id: string): Promise<Date | null> {
    const found = await this.validAfterOf([auth_identity_id])
    return found.get(auth_identity_id) ?? null
  }

  /** By login; one without an end is left out. One query by primary key. */
  async validAfterOf(auth_identity_ids: string[]): Promise<Map<string, Date>> {
    const { rows } = await this.#database.db.raw<{ rows: Row[] }>(
      `select auth_identity_id, valid_after from team_credential
       where auth_identity_id = any(?)`,
      [auth_identity_ids]
    )
    return new Map(rows.map((row) => [row.auth_identity_id, row.valid_after]))
  }

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return outbox.take(this.#database.db, limit)
  }

  async dropOutbox(ids: string[]): Promise<void> {
    return outbox.drop(this.#database.db, ids)
  }
}
