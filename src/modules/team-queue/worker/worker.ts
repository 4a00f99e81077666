import type { Logger } from "@medusajs/framework/types"

import type { Chore, RedisQueues } from "../redis/redis-queues"
import { Coalesced } from "./coalesced"

/** What a worker does; each is safe in several workers at once. */
export type Work = {
  /** Sends what is due; answers when the next mail is. */
  mail: () => Promise<Date | null>
} & Record<Chore, () => Promise<void>>

/** Seconds between rounds. */
const EVERY_S: Record<Exclude<Chore, "outbox">, number> = {
  recover: 15,
  sweep: 60,
}

const POLL_MS = { redis: 5000, in_process: 1000 }
const LONGEST_TIMER_MS = 60_000

/**
 * Drives the work of one process, by Redis's jobs where there is one, and in
 * any case by its own timers: what Redis loses is found by the next look at the
 * tables.
 */
export class TeamWorker {
  readonly #mail: Coalesced
  readonly #chores: Record<Chore, Coalesced>
  readonly #timers = new Set<NodeJS.Timeout>()
  #retry: NodeJS.Timeout | undefined
  #stopped = false

  constructor(
    private readonly work: Work,
    private readonly queues: RedisQueues | null,
    private readonly logger: Logger
  ) {
    this.#mail = new Coalesced(() => this.#sendMail())
    this.#chores = {
      sweep: new Coalesced(() => this.#guarded("sweep")),
      recover: new Coalesced(() => this.#guarded("recover")),
      outbox: new Coalesced(() => this.#guarded("outbox")),
    }
  }

  start(): void {
    this.#every(POLL_MS[this.queues ? "redis" : "in_process"], () =>
      this.mail()
    )
    this.#rounds("recover")
    this.#rounds("sweep")
    void this.mail()
    void this.chore("outbox")
  }

  /** Begins nothing new, and waits for what is under way, up to a deadline. */
  async stop(deadline_ms: number): Promise<boolean> {
    this.#stopped = true
    this.#timers.forEach((timer) => clearInterval(timer))
    clearTimeout(this.#retry)
    const busy = [this.#mail, ...Object.values(this.#chores)]
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), deadline_ms)
    })
    const idle = Promise.all(busy.map((work) => work.idle())).then(() => true)
    const in_time = await Promise.race([idle, late])
    clearTimeout(timer)
    return in_time
  }

  get stopping(): boolean {
    return this.#stopped
  }

  async mail(): Promise<void> {
    if (!this.#stopped) {
      await this.#mail.run()
    }
  }

  async chore(chore: Chore): Promise<void> {
    if (!this.#stopped) {
      await this.#chores[chore].run()
    }
  }

  async #sendMail(): Promise<void> {
    try {
      const next = await this.work.mail()
      if (next && !this.#stopped) {
        this.#mailAgainAt(next)
      }
    } catch (error) {
      this.#report("mail", error)
    }
  }

  #mailAgainAt(next: Date): void {
    clearTimeout(this.#retry)
    const wait_ms = Math.max(0, next.getTime() - Date.now()) + 20
    if (wait_ms < LONGEST_TIMER_MS) {
      this.#retry = setTimeout(() => void this.mail(), wait_ms)
    }
  }

  async #guarded(chore: Chore): Promise<void> {
    try {
      await this.work[chore]()
    } catch (error) {
      this.#report(chore, error)
    }
  }

  #rounds(chore: Exclude<Chore, "outbox">): void {
    const seconds = EVERY_S[chore]
    this.#every(seconds * 1000, async () => {
      const round = Math.floor(Date.now() / 1000 / seconds)
      if (!(await this.#leftToRedis(chore, round))) {
        await this.chore(chore)
      }
      if (chore === "recover") {
        await this.chore("outbox")
      }
    })
  }

  /**
   * Whether Redis took on this round. When it is away, or nobody did the round
   * before, this worker goes ahead by itself.
   */
  async #leftToRedis(
    chore: Exclude<Chore, "outbox">,
    round: number
  ): Promise<boolean> {
    if (!this.queues) {
      return false
    }
    try {
      const before = await this.queues.isRoundDone(chore, round - 1)
      await this.queues.addRound(chore, round)
      return before
    } catch {
      return false
    }
  }

  #every(ms: number, work: () => Promise<void>): void {
    this.#timers.add(setInterval(() => void work(), ms))
  }

  #report(what: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error)
    this.logger.error(`Team: ${what} failed and is tried again: ${why}`)
  }
}
