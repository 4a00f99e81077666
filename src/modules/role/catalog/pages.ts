import type { PageReach } from "../../../types/access-http"
import type { Grant } from "../../../types/grant"
import { decide } from "../decision/decide"
import type { Permission } from "./permissions"
import { any, type Requirement, type RequestFacts, root } from "./requirement"
import type { Resource } from "./resources"
import { everythingOf } from "./roles/bundles"

export type Page = {
  /** As in the host's menus. */
  path: string
  /** The menu entry under which it is; it goes when that goes. */
  parent?: string
  /** What opening it needs: all of these; nothing: for everyone. */
  needs: readonly Requirement[]
}

const page = (path: string, ...needs: Requirement[]): Page => ({ path, needs })

const under = (
  parent: string,
  path: string,
  ...needs: Requirement[]
): Page => ({
  path,
  parent,
  needs,
})

const changesOf = (resource: Resource) =>
  everythingOf(resource).filter((permission) => !permission.endsWith(":read"))

/**
 * For what other pages merely offer for choosing, as an order's sales channel:
 * many may read it, but its page in the settings is for those who may see the
 * shop's settings, or change what is on it.
 *
 * @param also what opens it as well, because the page shows it
 */
const settings = (
  resource: Exclude<Resource, "file">,
  ...also: Permission[]
): Requirement[] => [
  `${resource}:read` as const,
  any("store:read", ...changesOf(resource), ...also),
]

const forRoot = root("It rules the whole host.")

/**
 * The dashboard's pages as its two menus have them, in the order in which they
 * are tried after login.
 */
export const PAGES: readonly Page[] = [
  page("/orders", "order:read"),
  under("/orders", "/draft-orders", "draft_order:read"),
  page("/products", "product:read"),
  under("/products", "/collections", "collection:read"),
  under("/products", "/categories", "category:read"),
  under("/products", "/product-options", "product_option:read"),
  page("/inventory", "inventory_item:read"),
  under("/inventory", "/reservations", "reservation:read"),
  page("/customers", "customer:read"),
  under("/customers", "/customer-groups", "customer_group:read"),
  page("/promotions", "promotion:read"),
  under("/promotions", "/campaigns", "campaign:read"),
  page("/price-lists", "price_list:read"),

  page("/settings/store", "store:read"),
  page("/settings/users", forRoot),
  page("/settings/roles", forRoot),
  page("/settings/policies", forRoot),
  page("/settings/regions", ...settings("region", "payment_provider:read")),
  page("/settings/tax-regions", "tax:read"),
  page("/settings/return-reasons", ...settings("return_reason")),
  page("/settings/refund-reasons", ...settings("refund_reason")),
  page("/settings/sales-channels", ...settings("sales_channel")),
  page("/settings/product-types", ...settings("product_type")),
  page("/settings/product-tags", ...settings("product_tag")),
  page(
    "/settings/locations",
    ...settings("stock_location", ...changesOf("shipping_option"))
  ),
  under(
    "/settings/locations",
    "/settings/locations/shipping-profiles",
    ...settings("shipping_profile")
  ),
  under(
    "/settings/locations",
    "/settings/locations/shipping-option-types",
    ...settings("shipping_option")
  ),
  page("/settings/property-labels", "property_label:read"),
  page("/settings/translations", "translation:read"),
  page("/settings/publishable-api-keys", forRoot),
  page("/settings/secret-api-keys", forRoot),
  page("/settings/workflows", forRoot),
  page("/settings/search", forRoot),
  page(
    "/settings/team",
    any("linked_user:read", "invitation:read", "role:read")
  ),
  page("/settings/profile"),
]

const NO_REQUEST: RequestFacts = {
  query: {},
  body: undefined,
  params: {},
  user_id: null,
}

/** Which pages somebody can open, in the order of `PAGES`. */
export const pagesFor = (grant: Grant): PageReach[] =>
  PAGES.map(({ path, needs }) => {
    const refusal = needs
      .map((need) => decide(need, grant, NO_REQUEST))
      .find((decision) => !decision.allowed)
    return refusal?.allowed === false
      ? { path, permission: refusal.permission, reachable: false }
      : { path, permission: nameOf(needs.at(0)), reachable: true }
  })

/**
 * Where somebody is taken after login, or when they open the settings: the first
 * page within reach, their profile if there is no other.
 *
 * @param within `/settings` for the settings
 * @returns `null` for who has no role that holds
 */
export const landingOf = (
  grant: Grant,
  within: "/" | "/settings/" = "/"
): string | null =>
  grant.standing === "active"
    ? (pagesFor(grant).find(
        ({ path, reachable }) => reachable && path.startsWith(within)
      )?.path ?? null)
    : null

function nameOf(need: Requirement | undefined): string | null {
  if (typeof need === "string") {
    return need
  }
  return need && "any" in need ? need.any[0] : null
}
