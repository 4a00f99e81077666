import type { MiddlewareRoute } from "@medusajs/framework/http"

import { layoutKeepsStored, layoutWithinReach } from "./layouts"

const LAYOUT = "/admin/layouts/:zone/configuration"

/** What the dashboard shows to whom. */
export const reachMiddlewares: MiddlewareRoute[] = [
  { matcher: LAYOUT, methods: ["GET"], middlewares: [layoutWithinReach] },
  {
    matcher: LAYOUT,
    methods: ["POST"],
    middlewares: [layoutKeepsStored, layoutWithinReach],
  },
]
