import type {
  Query,
  QueryCacheNotifyEvent,
  QueryClient,
  QueryState,
} from "@tanstack/react-query"
import { emptyAnswer } from "./empty-answers"
import { isOutside, isRefused } from "./is-refused"
import { isOwnQuery } from "./own-query"

/** Answered by the guard, so that there is a page of ours for it. */
const isGuarded = (error: unknown): error is Error =>
  isRefused(error) || isOutside(error)

/**
 * What the dashboard asked for and was refused, or isn't there for its reader. A refused query that is shown
 * would throw where it is shown, and take the whole page with it; so what shows
 * it gets an empty list, or goes on loading, and never learns of the error.
 *
 * The cache tells of an error before React does, so nothing is drawn in between.
 */
export class RefusedQueries {
  readonly #errors = new Map<Query, Error>()

  /** @param onRefused also of queries that only the page's loader waits for */
  constructor(
    readonly client: QueryClient,
    readonly onRefused: () => void
  ) {}

  /** @returns what ends it */
  watch(): () => void {
    const cache = this.client.getQueryCache()
    cache.getAll().forEach((query) => this.#quiet(query, query.state.error))
    return cache.subscribe((event) => this.#hear(event))
  }

  /** The refusal of what the page at a path is about. */
  ofPage(path: string): Error | null {
    for (const query of this.client.getQueryCache().getAll()) {
      const error = this.#errors.get(query) ?? query.state.error
      if (isGuarded(error) && isOwnQuery(path, query.queryKey)) {
        return error
      }
    }
    return null
  }

  /** Of whatever is shown now, for pages that we know nothing about. */
  ofAnything(): Error | null {
    const found = [...this.#errors].find(
      ([query]) => query.isActive() && !isOfFrame(query.queryKey)
    )
    return found?.[1] ?? null
  }

  /** Errors are shown as the host does. */
  release(): void {
    for (const [query, error] of this.#forget()) {
      query.setState({ status: "error", fetchStatus: "idle", error })
    }
  }

  /** Asks again for everything that is shown: the answers may differ now. */
  async retry(): Promise<void> {
    this.#forget().forEach(([query]) => query.reset())
    await this.client.invalidateQueries({
      predicate: ({ queryKey }) => !isOurs(queryKey[0]),
    })
  }

  #hear(event: QueryCacheNotifyEvent): void {
    const { query, type } = event
    if (type === "removed") {
      this.#errors.delete(query)
    } else if (type === "observerRemoved") {
      this.#drop(query)
    } else if (type === "updated") {
      switch (event.action.type) {
        case "failed":
        case "error":
          this.#quiet(query, event.action.error)
          break
        case "fetch":
        case "success":
          this.#errors.delete(query)
      }
    }
  }

  #quiet(query: Query, error: unknown): void {
    if (!isGuarded(error) || isOurs(query.queryKey[0])) {
      return
    }
    if (query.getObserversCount() > 0) {
      this.#errors.set(query, error)
      query.setState(quietState(query))
      // It would be tried again, and refused again.
      void query.cancel({ silent: true })
    }
    this.onRefused()
  }

  /** Nothing shows it any more: the next time it is asked for anew. */
  #drop(query: Query): void {
    if (this.#errors.has(query) && query.getObserversCount() === 0) {
      this.#errors.delete(query)
      this.client.getQueryCache().remove(query)
    }
  }

  #forget(): [Query, Error][] {
    const all = [...this.#errors]
    this.#errors.clear()
    return all
  }
}

/** Ours say by themselves what is restricted. */
const isOurs = (name: unknown): boolean => name === "team"

/** What the dashboard's frame asks for on every page. */
const FRAME: readonly unknown[] = ["notification", "search_indexes", "store"]

const isOfFrame = ([name]: readonly unknown[]): boolean => FRAME.includes(name)

function quietState(query: Query): Partial<QueryState> {
  const empty = emptyAnswer(query.queryKey)
  return empty
    ? {
        status: "success",
        fetchStatus: "idle",
        error: null,
        data: isInfinite(query) ? { pages: [empty], pageParams: [0] } : empty,
        dataUpdatedAt: Date.now(),
      }
    : {
        status: "pending",
        fetchStatus: "fetching",
        error: null,
        data: undefined,
      }
}

const isInfinite = ({ options }: Query): boolean =>
  "initialPageParam" in options
