import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { AdmitHostUser, BatchLinkedUsers, NoBody } from "./validators"

const PATH = "/admin/team/linked-users"

/** `POST :id` checks its body itself: as a matcher it would meet the paths beside it. */
export const linkedUserMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: PATH,
    middlewares: [validateBody(AdmitHostUser)],
  },
  {
    methods: ["POST"],
    matcher: `${PATH}/batch`,
    middlewares: [validateBody(BatchLinkedUsers)],
  },
  ...["suspend", "restore", "end-sessions"].map((path): MiddlewareRoute => ({
    methods: ["POST"],
    matcher: `${PATH}/:id/${path}`,
    middlewares: [validateBody(NoBody)],
  })),
]
