import { defineMiddlewares } from "@medusajs/framework/http"

import { accountMiddlewares } from "./admin/team/accounts/middlewares"
import { apiKeyMiddlewares } from "./admin/team/api-keys/middlewares"
import { hostInviteMiddlewares } from "./admin/team/host-invites/middlewares"
import { invitationMiddlewares } from "./admin/team/invitations/middlewares"
import { linkedUserMiddlewares } from "./admin/team/linked-users/middlewares"
import { presetMiddlewares } from "./admin/team/presets/middlewares"
import { previewMiddlewares } from "./admin/team/preview/middlewares"
import { roleMiddlewares } from "./admin/team/roles/middlewares"
import { setupMiddlewares } from "./admin/team/setup/middlewares"
import { guardMiddlewares } from "./guard/middlewares"
import { reachMiddlewares } from "./reach/middlewares"

export default defineMiddlewares({
  routes: [
    ...guardMiddlewares,
    ...reachMiddlewares,
    ...accountMiddlewares,
    ...apiKeyMiddlewares,
    ...hostInviteMiddlewares,
    ...invitationMiddlewares,
    ...linkedUserMiddlewares,
    ...presetMiddlewares,
    ...previewMiddlewares,
    ...roleMiddlewares,
    ...setupMiddlewares,
  ],
})
