import type { ConfigModule, DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { ModuleDatabase } from "../../utils/module-database"
import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import { type OutboxRow, outboxRow } from "../../utils/outbox"
import { outboxTable } from "../../utils/outbox-table"
import { credentialKeys } from "./credential-key"
import { proveMounting } from "./loaders/watch-mounting"
import { TeamCredential } from "./models/credential"
import { TeamSession } from "./models/session"
import { TeamSessionCredential } from "./models/session-credential"
import { TeamSessionOutbox } from "./models/session-outbox"
import * as store from "./store/sessions"
import type {
  NewSession,
  SessionFilters,
  SessionRow,
  SessionState,
} from "./types"

/** Days without use after which a session counts as over, and is forgotten. */
const TIDY = { unused_days: 30, forget_days: 90 }

type Dependencies = {
  baseRepository: DAL.RepositoryService
  configModule: ConfigModule
}

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

/** Credentials of the host's logins: from when on they count, and their sessions. */
export class TeamSessionService extends MedusaService({
  TeamCredential,
  TeamSession,
  TeamSessionCredential,
  TeamSessionOutbox,
}) {
  readonly __hooks = { onApplicationStart: proveMounting }
  readonly options: TeamOptions
  /** The keys by which a token or cookie is known; new ones are kept by the first. */
  readonly keysOf: ReturnType<typeof credentialKeys>
  readonly #database: ModuleDatabase

  constructor(container: Dependencies, options: Record<string, unknown>) {
    super(container, options)
    this.#database = new ModuleDatabase(container.baseRepository)
    this.options = parseTeamOptions(options)
    this.keysOf = credentialKeys(this.options, container.configModule)
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
      await store.end(
        trx,
        { auth_identity_ids: ids },
        { by: actor.id, reason: "login_ended" }
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

  // Sessions

  /** Since when logins count, and the sessions of credentials, in one query. */
  async look(auth_identity_ids: string[], keys: string[]) {
    return store.look(this.#database.db, auth_identity_ids, keys)
  }

  /** Begins a session for a credential that has none yet. */
  async openSession(key: string, session: NewSession): Promise<void> {
    await store.open(this.#database.db, key, session)
  }

  /** What was made from a session's credential belongs to the session. */
  async linkCredential(key: string, session_id: string): Promise<void> {
    await store.link(this.#database.db, key, session_id)
  }

  /** It is used at this moment. */
  async touchSession(
    session_id: string,
    address: string | null
  ): Promise<void> {
    await store.touch(this.#database.db, session_id, address)
  }

  /** Those that go on, the one used last first. */
  async listOpenSessions(
    filters: SessionFilters,
    page: { limit: number; offset: number }
  ): Promise<SessionRow[]> {
    return store.listOpen(this.#database.db, filters, page)
  }

  async countOpenSessions(filters: SessionFilters): Promise<number> {
    return store.countOpen(this.#database.db, filters)
  }

  async findSession(id: string): Promise<SessionRow | null> {
    return store.find(this.#database.db, id)
  }

  /**
   * Ends sessions, for good and with all that belongs to them, and records it.
   *
   * @returns those that this call ended
   */
  async endSessions(ids: string[], actor: Actor): Promise<SessionRow[]> {
    return this.#database.transaction(async (trx) => {
      const ended = await store.end(
        trx,
        { ids },
        { by: actor.id, reason: "ended" }
      )
      await outbox.write(
        trx,
        ...ended.map(({ id, account_id, user_id }) =>
          outboxRow({
            actor,
            account_id,
            action: "session.ended",
            resource: "session",
            resource_id: id,
            data: { user_id },
          })
        )
      )
      return ended
    })
  }

  /** The session of a cookie is over: its browser has logged out, or in again. */
  async leaveSession({ id, user_id }: SessionState): Promise<void> {
    await this.#database.transaction((trx) =>
      store.end(trx, { ids: [id] }, { by: user_id, reason: "logged_out" })
    )
  }

  async tidySessions(): Promise<void> {
    await this.#database.transaction((trx) => store.tidy(trx, TIDY))
  }

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return outbox.take(this.#database.db, limit)
  }

  async dropOutbox(ids: string[]): Promise<void> {
    return outbox.drop(this.#database.db, ids)
  }
}
