import type { Logger } from "@medusajs/framework/types"
import Redis, { type RedisOptions } from "ioredis"

const COMMAND_TIMEOUT_MS = 2000
const SILENCE_MS = 15_000
const SLOWEST_RECONNECT_MS = 2000

/** Which of Bull's connections: for commands, for messages, for waiting. */
export type ConnectionKind = "client" | "subscriber" | "bclient"

/**
 * The connections to Redis, and one line in the log when it goes and when it is
 * back. Commands fail at once while it is away, and soon when it is silent:
 * nothing piles up and no request waits. The connections on which Bull waits
 * for jobs never give up, as it demands; they hold one command each.
 */
export class RedisLink {
  readonly #connections: Redis[] = []
  readonly #shared = new Map<ConnectionKind, Redis>()
  #state: "new" | "up" | "lost" | "closed" = "new"
  #complaint = ""

  constructor(
    private readonly url: string,
    private readonly host_options: RedisOptions,
    private readonly logger: Logger
  ) {}

  get connected(): boolean {
    return this.#state === "up"
  }

  /** For Bull's `createClient`: each queue waits on a connection of its own. */
  connection(kind: ConnectionKind): Redis {
    const known = kind === "bclient" ? undefined : this.#shared.get(kind)
    if (known) {
      return known
    }
    const made = this.#connect(kind)
    this.#shared.set(kind, made)
    return made
  }

  /** Resolves once Redis takes commands; rejects when it closes before. */
  async ready(): Promise<void> {
    const client = this.connection("client")
    if (client.status === "ready") {
      return
    }
    await new Promise<void>((resolve, reject) => {
      client.once("ready", resolve)
      client.once("end", () => reject(new Error("Connection is closed.")))
    })
  }

  /** Something that was asked of Redis failed. */
  failed(error: unknown): void {
    if (this.#state === "new") {
      return
    }
    const why = error instanceof Error ? error.message : String(error)
    if (this.connection("client").status !== "ready" || SILENT.test(why)) {
      this.#lost(why)
    } else if (this.#state !== "closed" && why !== this.#complaint) {
      this.#complaint = why
      this.logger.warn(`Team: Redis refuses work (${why}).`)
    }
  }

  /** Something that was asked of Redis was answered. */
  answered(): void {
    if (this.#state === "lost") {
      this.logger.info("Team: Redis is back.")
    }
    if (this.#state !== "closed") {
      this.#state = "up"
    }
  }

  /** From here on a lost connection is no news. */
  closing(): void {
    this.#state = "closed"
  }

  close(): void {
    this.closing()
    this.#connections.forEach((connection) => connection.disconnect())
  }

  #lost(why: string): void {
    if (this.#state === "lost" || this.#state === "closed") {
      return
    }
    this.#state = "lost"
    this.logger.warn(
      `Team: Redis doesn't answer (${why}). Mail goes on by the database, some seconds later.`
    )
  }

  #connect(kind: ConnectionKind): Redis {
    const connection = new Redis(this.url, {
      ...this.host_options,
      enableReadyCheck: false,
      retryStrategy: (times) => Math.min(times * 200, SLOWEST_RECONNECT_MS),
      ...PATIENCE[kind],
    })
    connection.on("error", (error) => this.#lost(error.message))
    if (kind === "client") {
      connection.on("close", () => this.#lost("connection closed"))
      connection.on("ready", () => this.answered())
    }
    this.#connections.push(connection)
    return connection
  }
}

const SILENT = /timed out|timeout|writeable|closed|ECONN|max retries/i

const PATIENCE: Record<ConnectionKind, RedisOptions> = {
  client: {
    commandTimeout: COMMAND_TIMEOUT_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
  },
  subscriber: { maxRetriesPerRequest: null },
  // Bull asks again every few seconds, so a longer silence is a dead line.
  bclient: { maxRetriesPerRequest: null, socketTimeout: SILENCE_MS },
}
