import type { MedusaRequest } from "@medusajs/framework/http"

import { scopeRuleOf } from "../../../modules/role/catalog/scope"
import { DIMENSIONS } from "../../../modules/role/catalog/scope/rule"
import type { Grant } from "../../../types/grant"
import { isScoped } from "../../../utils/scope"
import { type GuardedRoute, isPublicRoute } from "../route"
import { isHeld } from "./mount"
import { closedBy, notForScoped } from "./refuse"

/**
 * Refuses somebody with a scope what can't be held within one, and every route
 * whose handler isn't known to hold it.
 *
 * @throws `team_access_restricted` (403)
 */
export async function refuseScoped(
  req: MedusaRequest,
  route: GuardedRoute,
  grant: Grant
): Promise<void> {
  if (grant.is_root || !isScoped(grant) || isPublicRoute(route)) {
    return
  }
  const dimension =
    route.key && isHeld(route.key)
      ? closedBy(scopeRuleOf(route.key), grant)
      : DIMENSIONS.find((one) => grant[one] !== null)
  if (dimension) {
    throw await notForScoped(req, grant, dimension)
  }
}
