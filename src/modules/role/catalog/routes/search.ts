import type { Permission } from "../permissions"
import {
  all,
  namesIn,
  type RequestFacts,
  type Requirement,
  root,
  type RouteTable,
} from "../requirement"

/**
 * What the host's search goes through, and what finding it needs. Users and API
 * keys aren't here: they are the host's.
 */
const SEARCHED: Readonly<Record<string, Permission>> = {
  order: "order:read",
  product: "product:read",
  product_variant: "product:read",
  product_category: "category:read",
  product_collection: "collection:read",
  customer: "customer:read",
  customer_group: "customer_group:read",
  inventory_item: "inventory_item:read",
  promotion: "promotion:read",
  campaign: "campaign:read",
  price_list: "price_list:read",
  region: "region:read",
  tax_region: "tax:read",
  return_reason: "return_reason:read",
  sales_channel: "sales_channel:read",
  product_type: "product_type:read",
  product_tag: "product_tag:read",
  stock_location: "stock_location:read",
  shipping_profile: "shipping_profile:read",
}

/** The host takes these only; another one may be merged over them. */
const TAKEN = ["q", "entity", "limit", "offset"]

function search({ query }: RequestFacts): Requirement {
  const names = namesIn(query, "entity")
  const isPlain = Object.keys(query).every((key) => TAKEN.includes(key))
  const isKnown = names?.every((name) => Object.hasOwn(SEARCHED, name))
  if (!isPlain || !names?.length || !isKnown) {
    return root("searches everything, users and API keys included")
  }
  return all(...new Set(names.map((name) => SEARCHED[name])))
}

/**
 * What the search of the dashboard's command menu is cut to, which names nothing
 * and would go through everything: what these permissions let one find.
 */
export const searchable = (held: ReadonlySet<string>): string[] =>
  Object.keys(SEARCHED).filter((name) => held.has(SEARCHED[name]))

export const SEARCH_ROUTES: RouteTable = {
  "GET /admin/search": { by: search },
}
