import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { StartPreview, StopPreview } from "./validators"

export const previewMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/team/roles/:id/preview",
    middlewares: [validateBody(StartPreview)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/team/preview/stop",
    middlewares: [validateBody(StopPreview)],
  },
]
