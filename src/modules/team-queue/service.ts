import { container as application } from "@medusajs/framework"
import type {
  ConfigModule,
  InternalModuleDeclaration,
  Logger,
} from "@medusajs/framework/types"

import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import {
  deliverMail,
  drainOutboxes,
  recover,
  sweep,
} from "../../workflows/delivery"
import { redisLink } from "./redis/host-redis"
import type { RedisLink } from "./redis/redis-link"
import { type QueuedMail, RedisQueues } from "./redis/redis-queues"
import { Waker } from "./worker/waker"
import { TeamWorker } from "./worker/worker"

const STOP_DEADLINE_MS = 10_000
const REDIS_STOP_DEADLINE_MS = 2000

type Dependencies = { configModule: ConfigModule; logger: Logger }

/**
 * Wakes the workers of mail, expiry and activity, and runs one in this process
 * unless it is a server only. The database is the truth: a lost wake costs some
 * seconds, never a mail.
 */
export class TeamQueueService {
  readonly driver: "redis" | "in_process"
  readonly #logger: Logger
  readonly #link: RedisLink | null
  readonly #queues: RedisQueues | null
  readonly #worker: TeamWorker | null
  readonly #waker: Waker

  constructor(
    { configModule, logger }: Dependencies,
    options: Record<string, unknown>,
    declaration?: InternalModuleDeclaration
  ) {
    const parsed = parseTeamOptions(options)
    this.#logger = logger
    this.#link = redisLink(parsed, configModule, logger)
    this.#queues = this.#link && new RedisQueues(this.#link)
    this.driver = this.#link ? "redis" : "in_process"
    this.#worker = isServerOnly(declaration) ? null : this.#newWorker(parsed)
    this.#waker = new Waker(this.#worker, this.#queues)
  }

  /** Called by Medusa. */
  __hooks = {
    onApplicationStart: async () => this.#start(),
    onApplicationPrepareShutdown: async () => this.#stop(),
    onApplicationShutdown: async () => this.#link?.close(),
  }

  /**
   * Says that mails are waiting. Never throws and never waits; call it after
   * the transaction that queued them.
   */
  wakeMail(mails: QueuedMail[]): void {
    if (mails.length) {
      this.#waker.mail(mails)
    }
  }

  /** Says that an outbox has rows. Never throws and never waits. */
  wakeOutbox(): void {
    this.#waker.outbox()
  }

  /** How workers are woken, and whether Redis answers. */
  status(): { driver: "redis" | "in_process"; connected: boolean } {
    return { driver: this.driver, connected: this.#link?.connected ?? true }
  }

  #newWorker(options: TeamOptions): TeamWorker {
    const context = {
      container: application,
      options,
      logger: this.#logger,
      stopping: () => worker.stopping,
    }
    const worker = new TeamWorker(
      {
        mail: () => deliverMail(context),
        outbox: () => drainOutboxes(context),
        recover: () => recover(context),
        sweep: () => sweep(context),
      },
      this.#queues,
      this.#logger
    )
    return worker
  }

  #start(): void {
    if (!this.#link) {
      this.#logger.info(
        `Team: no Redis is configured; mail and expiry go by a timer in ${this.#worker ? "this process" : "the worker process"}.`
      )
    }
    this.#worker?.start()
    // Not awaited: the host boots without Redis, and workers join when it comes.
    this.#link
      ?.ready()
      .then(() => this.#takeJobs())
      .catch(() => undefined)
  }

  #takeJobs(): void {
    const worker = this.#worker
    if (worker && !worker.stopping) {
      this.#queues?.process({
        mail: () => worker.mail(),
        chore: (chore) => worker.chore(chore),
      })
    }
  }

  async #stop(): Promise<void> {
    await Promise.race([
      this.#waker.flush().then(() => this.#queues?.close()),
      new Promise((resolve) =>
        setTimeout(resolve, REDIS_STOP_DEADLINE_MS).unref()
      ),
    ])
    const in_time = await this.#worker?.stop(STOP_DEADLINE_MS)
    if (in_time === false) {
      this.#logger.warn(
        "Team: a mail or a sweep was still under way at the end of the process; another worker takes it up."
      )
    }
  }
}

/**
 * One-off commands run the start hooks too, and must not pick up work: they set
 * the variable, which an explicit `workerMode` of the host leaves unseen.
 */
function isServerOnly(declaration?: InternalModuleDeclaration): boolean {
  return (
    declaration?.worker_mode === "server" ||
    process.env.MEDUSA_WORKER_MODE === "server"
  )
}
