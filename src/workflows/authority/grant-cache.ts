import type { Grant } from "../../types/grant"
import { grantChanges } from "../../utils/grant-changes"
import { holdsUntil } from "./compose-grant"

/** Versions of all that grants in an account are made of. */
export type ReadVersions = {
  /** To be compared only with itself: the same means that nothing has changed. */
  versions: string
  /** Time of the database then, in milliseconds since 1970. */
  read_at: number
}

/** What a grant is made of, read together with its versions, or after them. */
export type GrantReading = ReadVersions & {
  /** Whether every change of it changes the versions. */
  isVersioned: boolean
  /** The grant at a time, in milliseconds since 1970. */
  at: (now: number) => Grant
}

/** Where grants are read. */
export type GrantStore<Actor> = {
  load: (actor: Actor, account_id: string) => Promise<GrantReading>
  readVersions: (account_id: string) => Promise<ReadVersions>
}

/** Something that is being read, or was. */
type Begun<T> = {
  /** On a clock that only runs forward. */
  began_at: number
  /** Changes made in this process until then. */
  changes: number
  result: Promise<T>
  isDone: boolean
}

type Entry = Begun<GrantReading> & {
  composed?: { grant: Grant; until: number }
}

/** Tells the time of the database, from a moment when it was read. */
type Moment = () => number

/** How often a grant is read anew when changes come in while it is read. */
const MOST_READINGS = 4

/**
 * Grants of one process. A grant that was read before is used only while it is
 * known that nothing has changed: by a look at the versions that began less than
 * half a second ago, and since the last change in this process. Without the
 * database nobody gets a grant.
 *
 * What began to be read later replaces what began earlier, and never the other
 * way round, so a read that got stuck leaves nothing behind. Time is the
 * database's, carried on by a clock that only runs forward.
 */
export class GrantCache<Actor extends { type: string; id: string | null }> {
  readonly #entries = new Map<string, Entry>()
  readonly #checks = new Map<string, Begun<ReadVersions>>()

  constructor(
    private readonly store: GrantStore<Actor>,
    private readonly limits = { fresh_ms: 500, most: 2_000 },
    private readonly clock = () => performance.now()
  ) {}

  /** @throws whatever reading throws: nothing old is used instead. */
  async get(actor: Actor, account_id: string): Promise<Grant> {
    const key = `${account_id} ${actor.type} ${actor.id}`
    const came_at = this.clock()
    for (let readings = 1; ; readings++) {
      const entry = this.#entryOf(key, () => this.store.load(actor, account_id))
      const reading = await entry.result
      const moment =
        reading.isVersioned && this.#isFresh(entry)
          ? this.#since(entry, reading)
          : await this.#confirm(entry, reading, account_id, came_at)
      if (moment) {
        return grantAt(moment(), entry, reading)
      }
      if (readings === MOST_READINGS) {
        // It was read since this was asked for, as if nothing were kept here.
        return grantAt(this.#since(entry, reading)(), entry, reading)
      }
      forget(this.#entries, key, entry)
    }
  }

  /** When nothing has changed since: the moment for which that is known. */
  async #confirm(
    entry: Entry,
    reading: GrantReading,
    account_id: string,
    came_at: number
  ): Promise<Moment | null> {
    if (!reading.isVersioned) {
      // Nothing tells of a change: only what was read for this is used.
      return entry.began_at >= came_at ? this.#since(entry, reading) : null
    }
    const check = this.#checkOf(account_id)
    const found = await check.result
    return found.versions === reading.versions
      ? this.#since(check, found)
      : null
  }

  /** What is kept, or is being read just now; what got stuck is read anew. */
  #entryOf(key: string, load: () => Promise<GrantReading>): Entry {
    const known = this.#entries.get(key)
    const entry =
      known && (known.isDone || this.#isFresh(known))
        ? known
        : this.#begin(this.#entries, key, load)
    return keep(this.#entries, key, entry, this.limits.most)
  }

  #checkOf(account_id: string): Begun<ReadVersions> {
    const known = this.#checks.get(account_id)
    const check =
      known && this.#isFresh(known)
        ? known
        : this.#begin(this.#checks, account_id, () =>
            this.store.readVersions(account_id)
          )
    return keep(this.#checks, account_id, check, this.limits.most)
  }

  #begin<T>(
    kept: Map<string, Begun<T>>,
    key: string,
    read: () => Promise<T>
  ): Begun<T> {
    const begun: Begun<T> = {
      began_at: this.clock(),
      changes: grantChanges.count,
      result: read(),
      isDone: false,
    }
    begun.result.then(
      () => (begun.isDone = true),
      // Whoever waits for it gets the error; the next one tries again.
      () => forget(kept, key, begun)
    )
    return begun
  }

  #isFresh({ began_at, changes }: Begun<unknown>): boolean {
    return (
      changes === grantChanges.count &&
      this.clock() - began_at < this.limits.fresh_ms
    )
  }

  #since({ began_at }: Begun<unknown>, { read_at }: ReadVersions): Moment {
    return () => read_at + this.clock() - began_at
  }
}

/** Composed anew when a role in it runs out. */
function grantAt(now: number, entry: Entry, reading: GrantReading): Grant {
  if (!entry.composed || now >= entry.composed.until) {
    const grant = reading.at(now)
    entry.composed = { grant, until: holdsUntil(grant) }
  }
  return entry.composed.grant
}

/** As the one used last; the one used longest ago goes when there are too many. */
function keep<T>(kept: Map<string, T>, key: string, value: T, most: number): T {
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) {
    kept.delete(oldest)
  }
  return value
}

function forget<T>(kept: Map<string, T>, key: string, value: T): void {
  if (kept.get(key) === value) {
    kept.delete(key)
  }
}
