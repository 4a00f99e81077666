import type { PeopleFilters } from "./types"

const MOST_KEPT = 500

/**
 * How many people lists have, kept as long as the account's version: a hundred
 * thousand rows take long to count, and seldom change. Every change of a member
 * raises the version, whoever makes it.
 */
export class PeopleCounts {
  readonly #kept = new Map<string, { version: string; count: number }>()

  /** @param version `undefined`: the account is gone */
  async of(
    filters: PeopleFilters,
    version: () => Promise<string | undefined>,
    count: () => Promise<number>
  ): Promise<number> {
    if (!dependsOnMembersOnly(filters)) {
      return count()
    }
    const key = JSON.stringify(filters)
    // Read first: what changes while it counts has a later version.
    const at = await version()
    const kept = this.#kept.get(key)
    if (kept && kept.version === at) {
      return kept.count
    }
    const counted = await count()
    if (at !== undefined) {
      this.#keep(key, { version: at, count: counted })
    }
    return counted
  }

  #keep(key: string, entry: { version: string; count: number }): void {
    this.#kept.delete(key)
    this.#kept.set(key, entry)
    if (this.#kept.size > MOST_KEPT) {
      this.#kept.delete([...this.#kept.keys()][0])
    }
  }
}

/** Names, activity and the ends of roles change without a version. */
const dependsOnMembersOnly = (filters: PeopleFilters): boolean =>
  !filters.q &&
  !filters.role_ids &&
  filters.never_signed_in === undefined &&
  filters.not_seen_for_days === undefined
