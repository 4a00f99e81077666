import type { Permission } from "../permissions"
import {
  all,
  namesIn,
  type RequestFacts,
  type Requirement,
  root,
  type RouteTable,
} from "../requirement"

/** What can be translated, and what looking at it needs. */
const TRANSLATED: Readonly<Record<string, Permission>> = {
  customer_group: "customer_group:read",
  product: "product:read",
  product_category: "category:read",
  product_collection: "collection:read",
  product_option: "product:read",
  product_option_value: "product:read",
  product_tag: "product_tag:read",
  product_type: "product_type:read",
  product_variant: "product:read",
  region: "region:read",
  return_reason: "return_reason:read",
  shipping_option: "shipping_option:read",
  shipping_option_type: "shipping_option:read",
  tax_rate: "tax:read",
}

const NAMES_WHAT_IT_LIKES = root("goes through whatever entity is named")

/** What the query names under a key; `null` when one of it can't be translated. */
function translated(
  query: RequestFacts["query"],
  key: string
): Permission[] | null {
  const names = namesIn(query, key)
  return names?.length && names.every((name) => Object.hasOwn(TRANSLATED, name))
    ? names.map((name) => TRANSLATED[name])
    : null
}

/** The host lists rows of any entity that the query names. */
function entities({ query }: RequestFacts): Requirement {
  const needed = translated(query, "type")
  return needed
    ? all("translation:read", ...new Set(needed))
    : NAMES_WHAT_IT_LIKES
}

/** Counts only, but the page of translations asks for all entities at once. */
const statistics = ({ query }: RequestFacts): Requirement =>
  translated(query, "entity_types") ? "translation:read" : NAMES_WHAT_IT_LIKES

export const TRANSLATION_ROUTES: RouteTable = {
  "GET /admin/translations": "translation:read",
  "POST /admin/translations/batch": "translation:update",
  "GET /admin/translations/entities": { by: entities },
  "GET /admin/translations/statistics": { by: statistics },
  "GET /admin/translations/settings": "translation:read",
  // What is translated at all is a setting of the shop.
  "POST /admin/translations/settings/batch": "store:update",
}
