import { ApiLoader } from "@medusajs/framework/http"

const MARK = Symbol.for("medusa-plugin-team-access.gate")
const GATES = ["/admin*", "/auth*"] as const

type Gate = (typeof GATES)[number]

/** Marks a handler as the gate that belongs at a matcher. */
export function markGate<Handler extends object>(
  gate: Gate,
  handler: Handler
): Handler {
  return Object.assign(handler, { [MARK]: gate })
}

/** What happened while the host put its routes into Express, in that order. */
export class MountRecord {
  /** `"GET /admin/orders/:id"`, in the order in which Express tries them. */
  readonly routes: string[] = []
  readonly #missing = new Set<string>(GATES)
  readonly #early: string[] = []
  #anything = false

  /** @param method left out: a middleware for all methods */
  add(handler: object, route: string, method?: string): void {
    this.#anything = true
    const gate = (handler as { [MARK]?: Gate })[MARK]
    if (gate && gate === route && !method) {
      this.#missing.delete(gate)
    } else if (method && this.#missing.size) {
      this.#early.push(`${method} ${route}`)
    }
  }

  /**
   * Why the gate can't be relied on, in a line; `null`: it stands ahead of every
   * route, or this process has loaded no routes (a worker, a command).
   */
  complaint(): string | null {
    if (!this.#anything) {
      return null
    }
    if (this.#missing.size) {
      return `the gate is not mounted at ${[...this.#missing].join(" and ")}`
    }
    const [first] = this.#early
    return first
      ? `the gate is mounted behind ${this.#early.length} route(s), first of all ${first}`
      : null
  }
}

/**
 * Watches the host register middlewares and routes, by the hooks that its
 * loader has for tracing; handlers stay as they are. `stop` hands the hooks
 * back to whoever had them.
 */
export function watchMounting(): { record: MountRecord; stop: () => void } {
  const record = new MountRecord()
  const { traceMiddleware, traceRoute } = ApiLoader
  ApiLoader.traceMiddleware = (handler, route) => {
    record.add(handler, String(route.route), route.method)
    return traceMiddleware ? traceMiddleware(handler, route) : handler
  }
  ApiLoader.traceRoute = (handler, route) => {
    record.add(handler, String(route.route), route.method)
    record.routes.push(`${route.method} ${route.route}`)
    return traceRoute ? traceRoute(handler, route) : handler
  }
  const stop = () => {
    ApiLoader.traceMiddleware = traceMiddleware
    ApiLoader.traceRoute = traceRoute
  }
  return { record, stop }
}
