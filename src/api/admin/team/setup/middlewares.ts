import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { resolveActor } from "../../../../utils/actor"
import { rateLimit } from "../../../utils/rate-limit"
import { validateBody } from "../../../utils/validate"

const NoBody = z.strictObject({})

const fiveAnHour = rateLimit({
  name: "team_test_mail",
  points: 5,
  duration_seconds: 3600,
  key: (req: MedusaRequest) => resolveActor(req.scope).id,
})

export const setupMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/team/setup/test-mail",
    middlewares: [validateBody(NoBody), fiveAnHour],
  },
  {
    methods: ["POST"],
    matcher: "/admin/team/setup/dismiss",
    middlewares: [validateBody(NoBody)],
  },
]
