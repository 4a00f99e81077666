import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { CreateRole, MoveHolders } from "./validators"

/** `POST :id` checks its body itself: as a matcher it would meet the paths beside it. */
export const roleMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/team/roles",
    middlewares: [validateBody(CreateRole)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/team/roles/:id/move-holders",
    middlewares: [validateBody(MoveHolders)],
  },
]
