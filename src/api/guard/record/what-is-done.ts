import type { MedusaRequest } from "@medusajs/framework/http"

import type { RequestFacts } from "../../../modules/role/catalog/requirement"
import { settle, type Settled } from "../../../modules/role/decision/decide"
import { requestMethod } from "../paths"
import type { GuardedRoute } from "../route"

/**
 * What a request does, as its permission says it: `order:fulfill`. What no
 * permission is for is named by its method and the first part of its path:
 * `users:post`.
 */
export function whatIsDone(
  req: MedusaRequest,
  route: GuardedRoute
): { action: string; resource: string } {
  const permission = permissionOf(req, route)
  if (permission) {
    return { action: permission, resource: permission.split(":")[0] }
  }
  const resource = segmentOf(req)
  return {
    action: `${resource}:${requestMethod(req).toLowerCase()}`,
    resource,
  }
}

function permissionOf(
  req: MedusaRequest,
  { requirement, params }: GuardedRoute
): string | null {
  if (typeof requirement === "string") {
    return requirement
  }
  const facts: RequestFacts = {
    query: req.query as Record<string, unknown>,
    body: req.body,
    params,
    user_id: null,
  }
  return requirement && firstChange(settle(requirement, facts))
}

/** Of several, the one that isn't merely to look. */
function firstChange(asked: Settled): string | null {
  if (typeof asked === "string") {
    return asked
  }
  const asks = "all" in asked ? asked.all : "any" in asked ? asked.any : []
  return asks.find((one) => !one.endsWith(":read")) ?? asks[0] ?? null
}

/** `/admin/users/…` and `/admin/team/setup/…`, as far as a name may be. */
function segmentOf(req: MedusaRequest): string {
  const [, , first, second] = `${req.baseUrl}${req.path}`
    .toLowerCase()
    .split("/")
  const name = first === "team" ? (second ?? first) : first
  return /^[a-z][a-z0-9-]{0,60}$/.test(name ?? "") ? name : "unknown"
}
