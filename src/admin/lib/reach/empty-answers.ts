import type { QueryKey } from "@tanstack/react-query"

/** Where a list's name in the host's answers differs from its query's. */
const NAMES: Readonly<Record<string, string>> = {
  categories: "product_categories",
  inventory_item_levels: "inventory_levels",
  notification: "notifications",
  "price-list-prices": "prices",
  product_variant: "variants",
  product_variants: "variants",
  reservation_items: "reservations",
  shipping_profile: "shipping_profiles",
  store: "stores",
  tags: "product_tags",
}

type EmptyList = Record<string, unknown> & { count: 0 }

/**
 * What the host answers to a list of which there is nothing.
 *
 * @returns `null`: the query fetches no list
 */
export function emptyAnswer(key: QueryKey): EmptyList | null {
  const [name, kind] = key
  if (typeof name !== "string" || kind !== "list") {
    return null
  }
  const list = NAMES[name] ?? name.replaceAll("-", "_")
  return { [list]: [], count: 0, offset: 0, limit: 0 }
}
