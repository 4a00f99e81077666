import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { followHostInvite } from "./follow-accept"
import { ChooseForHostInvite } from "./validators"

export const hostInviteMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/team/host-invites/:id",
    middlewares: [validateBody(ChooseForHostInvite)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/invites/accept",
    middlewares: [followHostInvite],
  },
]
