import type { RouteKey } from "../catalog/requirement"
import { isRouteKey, shapeOf } from "./matcher"

/**
 * The routes of a host as it has mounted them, each with what the catalog asks
 * of it: `null` for those that the catalog doesn't know. Without the latter, a
 * host's own `/admin/orders/summary` would be taken for the order of that id.
 *
 * @param known what the catalog has, which stays even where it isn't mounted
 * @param mounted `"GET /admin/orders/summary"`
 */
export function withMounted<T>(
  known: Iterable<readonly [RouteKey, T]>,
  mounted: Iterable<string>
): [RouteKey, T | null][] {
  const routes = new Map<string, [RouteKey, T | null]>()
  for (const [key, value] of known) {
    routes.set(shapeOf(key), [key, value])
  }
  for (const key of mounted) {
    if (isRouteKey(key) && !routes.has(shapeOf(key))) {
      routes.set(shapeOf(key), [key, null])
    }
  }
  return [...routes.values()]
}
