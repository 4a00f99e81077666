import Bull from "bull"

import type { ConnectionKind, RedisLink } from "./redis-link"

const PREFIX = "{team-access}"
const IDS_IN_A_JOB = 100
const KEPT_ROUNDS = 20
const CHORES_AT_ONCE = 2

/** What is waiting to be sent: enough to tell one wake from another. */
export type QueuedMail = { id: string; token_version: number; attempt: number }

/** What falls due by time or after a change. */
export type Chore = "sweep" | "recover" | "outbox"

type MailJob = { ids: string[] }
type ChoreJob = Record<string, never>

/**
 * Bull's queues. They carry ids and wake workers; what there is to do is in the
 * database, so a lost, doubled or late job changes nothing but the moment.
 */
export class RedisQueues {
  readonly #mail: Bull.Queue<MailJob>
  readonly #chores: Bull.Queue<ChoreJob>

  constructor(private readonly link: RedisLink) {
    this.#mail = queue<MailJob>("mail", link)
    this.#chores = queue<ChoreJob>("expiry", link)
  }

  /** Rejects soon when Redis is away or silent. */
  async addMail(mails: QueuedMail[]): Promise<void> {
    const jobs = []
    for (let at = 0; at < mails.length; at += IDS_IN_A_JOB) {
      const { id, token_version, attempt } = mails[at]
      jobs.push({
        data: {
          ids: mails.slice(at, at + IDS_IN_A_JOB).map((mail) => mail.id),
        },
        opts: {
          jobId: `${id}.${token_version}.${attempt}`,
          removeOnComplete: true,
          removeOnFail: true,
        },
      })
    }
    await this.#asked(this.#mail.addBulk(jobs))
  }

  /** Asks for a chore now. */
  async addChore(chore: Chore): Promise<void> {
    const opts = { removeOnComplete: true, removeOnFail: true }
    await this.#asked(this.#chores.add(chore, {}, opts))
  }

  /**
   * Asks for the chore of this round. All workers ask at about the same time,
   * and the job's id lets one of them do it; it is kept for a while, so that
   * one with a late clock finds it done.
   */
  async addRound(chore: Chore, round: number): Promise<void> {
    await this.#asked(
      this.#chores.add(
        chore,
        {},
        {
          jobId: `${chore}.${round}`,
          removeOnComplete: KEPT_ROUNDS,
          removeOnFail: KEPT_ROUNDS,
        }
      )
    )
  }

  /** Whether some worker has done the chore of that round. */
  async isRoundDone(chore: Chore, round: number): Promise<boolean> {
    const job = await this.#asked(this.#chores.getJob(`${chore}.${round}`))
    return Boolean(job?.finishedOn && !job.failedReason)
  }

  /** Takes jobs until `close`. Call it when Redis is ready. */
  process(work: {
    mail: () => Promise<void>
    chore: (chore: Chore) => Promise<void>
  }): void {
    const queues = [
      this.#mail.process(1, () => work.mail()),
      this.#chores.process("*", CHORES_AT_ONCE, (job) =>
        work.chore(job.name as Chore)
      ),
    ]
    for (const ended of queues) {
      ended.catch((error: unknown) => this.link.failed(error))
    }
  }

  /**
   * Stops taking jobs, without waiting for those under way. Takes long when
   * Redis is silent: bound it.
   */
  async close(): Promise<void> {
    this.link.closing()
    await Promise.all([this.#mail.close(true), this.#chores.close(true)])
  }

  async #asked<T>(answer: Promise<T>): Promise<T> {
    try {
      const value = await answer
      this.link.answered()
      return value
    } catch (error) {
      this.link.failed(error)
      throw error
    }
  }
}

function queue<Data>(name: string, link: RedisLink): Bull.Queue<Data> {
  const options = {
    prefix: PREFIX,
    createClient: (kind: ConnectionKind) => link.connection(kind),
    settings: { retryProcessDelay: 1000, drainDelay: 5 },
    // The check would connect as soon as the module is loaded, in migrations too.
    skipVersionCheck: true,
  }
  const made = new Bull<Data>(name, options)
  made.on("error", (error) => link.failed(error))
  return made
}
