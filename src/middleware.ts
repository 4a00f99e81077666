import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { workingGrant } from "./api/guard/account/working-grant"
import { identify } from "./api/guard/identify"
import { refusal, unknownActor } from "./api/guard/refusal/refuse"
import { refuseEnded } from "./api/guard/sessions/refuse-ended"
import { grantInPreview } from "./api/reach/preview/preview"
import { requireKnown } from "./can"
import type { Permission } from "./modules/role/catalog/permissions"
import { decide } from "./modules/role/decision/decide"
import { answersTeamErrors } from "./utils/team-error"

export type { Permission } from "./modules/role/catalog/permissions"

/** What a route outside `/admin` asks for. */
export type PermissionNeed =
  | Permission
  | { all: readonly [Permission, ...Permission[]] }
  | { any: readonly [Permission, ...Permission[]] }

/**
 * Guards a route outside `/admin`, where the plugin's own guard isn't. It goes
 * behind the host's `authenticate("user", ["session", "bearer"])`, or with
 * `"api-key"` too, and answers as the guard does: 401 without a login and for a
 * session that has ended, 403 `team_access_restricted` for what is beyond
 * somebody's roles, and for who is suspended. It sets nothing and changes no
 * answer. Whoever sees the dashboard as a role passes as that role, to read.
 */
export function requirePermission(need: PermissionNeed) {
  return answersTeamErrors(
    async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
      requireKnown(req.scope, permissionsOf(need))
      await refuseEnded(req, {
        bearer_only: false,
        whole_login: false,
        users_only: false,
      })
      const actor = identify(req)
      if (!actor) {
        throw unknownActor()
      }
      const grant = await grantInPreview(req, await workingGrant(req, actor))
      const decision = decide(need, grant, {
        query: {},
        body: undefined,
        params: {},
        user_id: null,
      })
      if (!decision.allowed) {
        throw await refusal(
          req,
          UNLISTED,
          { actor, grant },
          decision.permission
        )
      }
      next()
    }
  )
}

/** Routes outside `/admin` aren't in the catalog. */
const UNLISTED = { key: null, requirement: null, params: {} }

function permissionsOf(need: PermissionNeed): readonly Permission[] {
  if (typeof need === "string") {
    return [need]
  }
  return "all" in need ? need.all : need.any
}
