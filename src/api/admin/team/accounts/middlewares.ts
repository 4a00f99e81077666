import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../utils/validate"
import { HandOver, NoBody } from "../linked-users/validators"
import {
  ChangeAccount,
  ConnectPeople,
  CreateAccount,
  InviteFirstAdministrator,
  TransferOwnership,
} from "./validators"

const PATH = "/admin/team/accounts"

const posts = {
  "": CreateAccount,
  "/:id": ChangeAccount,
  "/:id/connections": ConnectPeople,
  "/:id/first-administrator": InviteFirstAdministrator,
  "/:id/leave": HandOver,
  "/:id/switch": NoBody,
  "/:id/transfer-ownership": TransferOwnership,
}

export const accountMiddlewares: MiddlewareRoute[] = Object.entries(posts).map(
  ([path, schema]) => ({
    methods: ["POST"],
    matcher: `${PATH}${path}`,
    middlewares: [validateBody(schema)],
  })
)
