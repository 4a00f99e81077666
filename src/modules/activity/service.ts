import type { DAL, Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import { estimatedRows, KeptCounts } from "../../utils/kept-counts"
import { ModuleDatabase } from "../../utils/module-database"
import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import type { OutboxRow } from "../../utils/outbox"
import { ActivityBuffer } from "./activity-buffer"
import { TeamActivity } from "./models/activity"
import * as store from "./store/activity"
import type { ActivityFilters, ActivityMark, ActivityRow } from "./types"

const DAY_MS = 86_400_000

type Dependencies = { baseRepository: DAL.RepositoryService; logger: Logger }

/**
 * The record of who did what. Security changes come from the outboxes of other
 * modules, which wrote them with the change; what else is done is written some
 * at a time, beside the requests.
 */
export class TeamActivityService extends MedusaService({ TeamActivity }) {
  readonly __hooks = { onApplicationPrepareShutdown: () => this.flush() }
  readonly options: TeamOptions
  readonly #database: ModuleDatabase
  readonly #buffer: ActivityBuffer
  readonly #counts = new KeptCounts(() =>
    estimatedRows(this.#database.db, "team_activity")
  )

  constructor(container: Dependencies, options: Record<string, unknown>) {
    super(container, options)
    const { baseRepository, logger } = container
    this.#database = new ModuleDatabase(baseRepository)
    this.options = parseTeamOptions(options)
    this.#buffer = new ActivityBuffer(
      (rows) => this.#append(rows),
      (error) =>
        logger.error(
          `team-access: what was done can't be recorded, and waits: ${error.message}`
        )
    )
  }

  /** One row, soon. Never throws and never waits. */
  record(row: ActivityRow): void {
    this.#buffer.add(row)
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    return this.#buffer.flush()
  }

  /**
   * Adds what outboxes held. A row whose id is here already is left as it is, so
   * that an outbox can be drained twice.
   */
  async append(rows: OutboxRow[]): Promise<void> {
    await this.#append(rows.map((row) => ({ ...row, result: "ok" })))
  }

  /** The newest first. */
  async listRows(
    filters: ActivityFilters,
    page: { limit: number; offset: number }
  ): Promise<ActivityRow[]> {
    return store.list(this.#database.db, filters, page)
  }

  async countRows(filters: ActivityFilters): Promise<number> {
    return this.#counts.of(filters, () =>
      store.count(this.#database.db, filters)
    )
  }

  /** What comes after a row, for going through all of it. */
  async nextRows(
    filters: ActivityFilters,
    after: ActivityMark | null,
    limit: number
  ): Promise<ActivityRow[]> {
    return store.list(this.#database.db, filters, { limit, after })
  }

  /**
   * Deletes what is older than the option `activity.retentionDays`.
   *
   * @returns how many rows, at most `limit`
   */
  async forgetOld(limit: number): Promise<number> {
    const { retentionDays } = this.options.activity
    if (retentionDays === undefined) {
      return 0
    }
    const before = new Date(Date.now() - retentionDays * DAY_MS)
    return this.#database.transaction((trx) => store.forget(trx, before, limit))
  }

  async #append(rows: ActivityRow[]): Promise<void> {
    if (rows.length) {
      await this.#database.transaction((trx) => store.append(trx, rows))
    }
  }
}
