import type { MiddlewareRoute } from "@medusajs/framework/http"

import { authGate } from "./auth-gate"
import { adminGuard } from "./guard"
import { narrowNotifications } from "./notifications/narrow-notifications"

export const guardMiddlewares: MiddlewareRoute[] = [
  // Without `methods`, so that the host mounts them ahead of all routes.
  { matcher: "/admin*", middlewares: [adminGuard] },
  { matcher: "/auth*", middlewares: [authGate] },
  // With `methods`, so that they come after the host's own validation.
  {
    matcher: "/admin/notifications",
    methods: ["GET"],
    middlewares: [narrowNotifications],
  },
]
