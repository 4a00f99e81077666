import { entityId } from "../../utils/entity-id"
import type { ActivityRow } from "./types"

const MOST_WAITING = 5_000
const AT_ONCE = 500
const EVERY_MS = 1_000

type Limits = { most: number; at_once: number; every_ms: number }

/**
 * What was done and isn't written yet. Nobody waits for it, so it is bounded:
 * what doesn't fit is dropped, and how much that was is a row of its own, a gap.
 */
export class ActivityBuffer {
  readonly #waiting: ActivityRow[] = []
  /** How many were dropped, by account. */
  readonly #dropped = new Map<string | null, number>()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined

  /** @param onError told once for each time that writing fails */
  constructor(
    private readonly write: (rows: ActivityRow[]) => Promise<void>,
    private readonly onError: (error: Error) => void,
    private readonly limits: Limits = {
      most: MOST_WAITING,
      at_once: AT_ONCE,
      every_ms: EVERY_MS,
    }
  ) {}

  /** Never throws, and never waits. */
  add(row: ActivityRow): void {
    if (this.#waiting.length >= this.limits.most) {
      const { account_id } = row
      const dropped = this.#dropped.get(account_id) ?? 0
      this.#dropped.set(account_id, dropped + 1)
    } else {
      this.#waiting.push(row)
    }
    this.#timer ??= setTimeout(() => void this.flush(), this.limits.every_ms)
    this.#timer.unref()
  }

  /** Writes what waits; what can't be written goes on waiting. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined
      if (this.#waiting.length) {
        this.#timer ??= setTimeout(
          () => void this.flush(),
          this.limits.every_ms
        ).unref()
      }
    })
    await this.#writing
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.#waiting.length) {
        const rows = this.#waiting.slice(0, this.limits.at_once)
        await this.write(rows)
        this.#waiting.splice(0, rows.length)
      }
      const gaps = [...this.#dropped]
      if (gaps.length) {
        await this.write(gaps.map(([id, count]) => gapRow(id, count)))
        gaps.forEach(([id, count]) => this.#restDropped(id, count))
      }
    } catch (error) {
      this.onError(error as Error)
    }
  }

  /** More may have been dropped while the gap was written. */
  #restDropped(account_id: string | null, written: number): void {
    const rest = (this.#dropped.get(account_id) ?? 0) - written
    if (rest > 0) {
      this.#dropped.set(account_id, rest)
    } else {
      this.#dropped.delete(account_id)
    }
  }
}

const gapRow = (account_id: string | null, count: number): ActivityRow => ({
  id: entityId("tact"),
  occurred_at: new Date(),
  actor_type: "system",
  actor_id: null,
  impersonation_id: null,
  account_id,
  action: "activity.gap",
  resource: "activity",
  resource_id: null,
  data: { count },
  result: "failed",
})
