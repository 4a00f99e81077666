import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { CreatePreset } from "./validators"

/** `POST :id` checks its body itself, as its neighbours do. */
export const presetMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/team/presets",
    middlewares: [validateBody(CreatePreset)],
  },
]
