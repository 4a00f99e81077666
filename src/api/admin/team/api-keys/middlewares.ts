import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { BindApiKey } from "./validators"

export const apiKeyMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/team/api-keys/:id",
    middlewares: [validateBody(BindApiKey)],
  },
]
