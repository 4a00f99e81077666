import type { QueryKey } from "@tanstack/react-query"

/** Where the host's name for a query differs from the page's in the address. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  inventory: ["inventory_items"],
  reservations: ["reservation_items"],
  variants: ["product_variants", "product_variant"],
  locations: ["stock_locations"],
  workflows: ["workflow_executions"],
  search: ["search_indexes"],
  "product-tags": ["tags"],
  "shipping-profiles": ["shipping_profile"],
  "publishable-api-keys": ["api_keys"],
  "secret-api-keys": ["api_keys"],
}

/**
 * Whether a query fetches what a page of the host is about, rather than
 * something that the page shows beside it: the list on a list's page, the thing
 * itself on its page.
 *
 * @param path as in the address, without the dashboard's own prefix
 * @param key the host's: `["orders", "detail", "order_1", { query }]`
 */
export function isOwnQuery(path: string, key: QueryKey): boolean {
  const [name, kind, id] = key
  if (typeof name !== "string") {
    return false
  }
  const segments = path.split("/").filter(Boolean)
  const about = lastIndexWhere(segments, (segment) => isNamed(segment, name))
  if (about < 0) {
    return false
  }
  return kind === "detail"
    ? segments.includes(String(id))
    : kind === "list" && about === segments.length - 1
}

const isNamed = (segment: string, name: string): boolean =>
  plain(segment) === plain(name) || (NAMES[segment] ?? []).includes(name)

const plain = (name: string): string => name.replaceAll("-", "_")

function lastIndexWhere<T>(all: T[], holds: (one: T) => boolean): number {
  return all.reduce((found, one, index) => (holds(one) ? index : found), -1)
}
