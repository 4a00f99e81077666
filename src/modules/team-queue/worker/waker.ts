import type { QueuedMail, RedisQueues } from "../redis/redis-queues"
import type { TeamWorker } from "./worker"

const DELAY_MS = 50
const MOST_WAITING = 20_000

/**
 * Gathers the wakes of a moment and passes them on at once: to the worker of
 * this process, and by Redis to the others. What gets lost on the way is found
 * by the workers' own look at the tables.
 */
export class Waker {
  #mails: QueuedMail[] = []
  #outbox = false
  #timer: NodeJS.Timeout | undefined

  constructor(
    private readonly worker: TeamWorker | null,
    private readonly queues: RedisQueues | null
  ) {}

  mail(mails: QueuedMail[]): void {
    const room = MOST_WAITING - this.#mails.length
    this.#mails = this.#mails.concat(mails.slice(0, Math.max(0, room)))
    this.#soon()
  }

  outbox(): void {
    this.#outbox = true
    this.#soon()
  }

  /** Passes on what is waiting. Never rejects. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const [mails, outbox] = [this.#mails, this.#outbox]
    this.#mails = []
    this.#outbox = false
    if (mails.length) {
      void this.worker?.mail()
      await this.queues?.addMail(mails).catch(() => undefined)
    }
    if (outbox && this.worker) {
      void this.worker.chore("outbox")
    } else if (outbox) {
      await this.queues?.addChore("outbox").catch(() => undefined)
    }
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => void this.flush(), DELAY_MS)
  }
}
