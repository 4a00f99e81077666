import type { Db } from "./module-database"

/** Rows of a table from which on its counts are kept. */
const LARGE = 10_000
const FRESH_MS = 2_000
const OLDEST_MS = 60_000
const SIZE_KNOWN_MS = 60_000
const MOST_KEPT = 500

type Kept = { count: number; counted_at: number; isCounting: boolean }

/**
 * How many rows the lists of a table have. A hundred thousand take long to
 * count, so of a large table a count is kept: for two seconds, and while it is
 * asked for again and counted anew beside that, for a minute at most. Counts of
 * smaller tables are never kept.
 */
export class KeptCounts {
  readonly #kept = new Map<string, Kept>()
  #size = { isLarge: false, known_until: -Infinity }

  /**
   * @param rows about how many the table has
   * @param clock milliseconds; only runs forward
   */
  constructor(
    private readonly rows: () => Promise<number>,
    private readonly clock = () => performance.now()
  ) {}

  /** @param filters what is counted, as JSON tells it apart */
  async of(filters: object, count: () => Promise<number>): Promise<number> {
    if (!(await this.#isLarge())) {
      return count()
    }
    const key = JSON.stringify(filters)
    const kept = this.#kept.get(key)
    const age = kept ? this.clock() - kept.counted_at : Infinity
    if (!kept || age > OLDEST_MS) {
      return this.#count(key, count)
    }
    if (age > FRESH_MS && !kept.isCounting) {
      kept.isCounting = true
      // Whoever asks when it has grown too old sees what went wrong.
      this.#count(key, count).catch(() => (kept.isCounting = false))
    }
    return kept.count
  }

  async #count(key: string, count: () => Promise<number>): Promise<number> {
    const counted_at = this.clock()
    const counted = await count()
    this.#kept.delete(key)
    this.#kept.set(key, { count: counted, counted_at, isCounting: false })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) {
      this.#kept.delete(oldest)
    }
    return counted
  }

  async #isLarge(): Promise<boolean> {
    const now = this.clock()
    if (now >= this.#size.known_until) {
      const isLarge = (await this.rows()) >= LARGE
      this.#size = { isLarge, known_until: now + SIZE_KNOWN_MS }
    }
    return this.#size.isLarge
  }
}

/** As PostgreSQL has estimated it: it is read at once, however many there are. */
export async function estimatedRows(
  db: Db,
  table: `team_${string}`
): Promise<number> {
  const { rows } = await db.raw<{ rows: { count: number }[] }>(
    `select reltuples::float8 as count from pg_class where oid = to_regclass(?)`,
    [table]
  )
  return rows[0]?.count ?? 0
}
