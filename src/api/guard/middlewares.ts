import type { MiddlewareRoute } from "@medusajs/framework/http"

import { adminGate, authGate } from "./gate"

/** Without `methods`, so that the host mounts them ahead of all routes. */
export const gateMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin*", middlewares: [adminGate] },
  { matcher: "/auth*", middlewares: [authGate] },
]
