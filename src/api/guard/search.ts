import type { MedusaRequest } from "@medusajs/framework/http"

import { searchable } from "../../modules/role/catalog/routes/search"
import type { Grant } from "../../types/grant"
import { withoutKey } from "./relations/query"
import type { GuardedRoute } from "./route"

/**
 * The search of the dashboard's command menu names nothing to look in, and would
 * go through users and API keys as well: it goes through what one may see.
 */
export function narrowSearch(
  req: MedusaRequest,
  { key }: GuardedRoute,
  grant: Grant
): void {
  const query = req.query as Record<string, unknown>
  const isNamed = Object.keys(withoutKey(query, "entity")).length
  if (key === "GET /admin/search" && isNamed === Object.keys(query).length) {
    req.query = {
      ...query,
      entity: searchable(grant.permissions),
    } as typeof req.query
  }
}
