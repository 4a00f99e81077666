import { defineMiddlewares } from "@medusajs/framework/http"

import { invitationMiddlewares } from "./admin/team/invitations/middlewares"
import { setupMiddlewares } from "./admin/team/setup/middlewares"
import { gateMiddlewares } from "./guard/middlewares"

export default defineMiddlewares({
  routes: [...gateMiddlewares, ...invitationMiddlewares, ...setupMiddlewares],
})
