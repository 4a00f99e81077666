import {
  ApiLoader,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

import type { RouteKey } from "../../../modules/role/catalog/requirement"
import { answersTeamErrors } from "../../../utils/team-error"
import { holdWithinScope } from "./hold"

type Trace = NonNullable<typeof ApiLoader.traceRoute>
type Handler = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => unknown

const held = new Set<string>()
let mounting: Trace | undefined

/** Whether a route's handler starts only after the scope has been held. */
export const isHeld = (key: RouteKey | null): boolean =>
  key !== null && held.has(key)

/**
 * From now on each admin route's own handler first holds the request within its
 * sender's scope. A middleware before it could be undone: a host that validates
 * a route once more, as Medusa's docs show, makes its filters anew. The hook is
 * the loader's for tracing; for good, as a host in development loads routes again.
 */
export function holdHandlers(): void {
  if (ApiLoader.traceRoute && ApiLoader.traceRoute === mounting) {
    return
  }
  const { traceRoute } = ApiLoader
  mounting = (handler, route) => {
    const traced = traceRoute ? traceRoute(handler, route) : handler
    const path = String(route.route)
    return /^\/admin\//i.test(path) && route.method
      ? holding(traced as Handler, `${route.method} ${path}` as RouteKey)
      : traced
  }
  ApiLoader.traceRoute = mounting
}

function holding(handler: Handler, key: RouteKey): ReturnType<Trace> {
  held.add(key)
  return answersTeamErrors(async (req, res, next) => {
    await holdWithinScope(req, res, key)
    return handler(req, res, next)
  }) as ReturnType<Trace>
}
