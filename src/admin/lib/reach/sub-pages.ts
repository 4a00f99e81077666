import type { BuiltInPermission } from "../../../modules/role/catalog/permissions"

/** A dialog of the dashboard, and all that it takes to send what is in it. */
type SubPage = readonly [pattern: string, ...needs: BuiltInPermission[]]

/**
 * The host's dialogs that have an address of their own: forms which could not be
 * sent without the permission. What isn't here opens with its page.
 */
export const SUB_PAGES: readonly SubPage[] = [
  ["/orders/export", "order:export", "customer:read"],
  ["/orders/:id/fulfillment", "order:fulfill"],
  ["/orders/:id/allocate-items", "reservation:create"],
  ["/orders/:id/:fulfillment_id/create-shipment", "fulfillment:ship"],
  ["/orders/:id/returns", "return:create"],
  ["/orders/:id/returns/:return_id/receive", "return:receive"],
  ["/orders/:id/claims", "claim:create"],
  ["/orders/:id/exchanges", "exchange:create"],
  ["/orders/:id/edits", "order:edit"],
  ["/orders/:id/refund", "payment:refund"],
  ["/orders/:id/transfer", "order:transfer"],
  ["/orders/:id/email", "order:update"],
  ["/orders/:id/shipping-address", "order:update"],
  ["/orders/:id/billing-address", "order:update"],
  ["/orders/:id/metadata/edit", "order:update"],
  ["/draft-orders/create", "draft_order:create"],

  ["/products/create", "product:create"],
  [
    "/products/import",
    "product:import",
    "product:create",
    "product:update",
    "price:update",
  ],
  ["/products/export", "product:export"],
  ["/products/:id/edit", "product:update"],
  ["/products/:id/edit-variant", "product:update"],
  ["/products/:id/sales-channels", "product:update"],
  ["/products/:id/attributes", "product:update"],
  ["/products/:id/organization", "product:update"],
  ["/products/:id/shipping-profile", "product:update"],
  ["/products/:id/media", "product:update"],
  ["/products/:id/images/:image_id/variants", "product:update"],
  ["/products/:id/prices", "product:update", "price:update"],
  ["/products/:id/variants/create", "product:update"],
  ["/products/:id/stock", "inventory_level:update"],
  ["/products/:id/metadata/edit", "product:update"],
  ["/products/:id/options/manage", "product:update"],
  ["/products/:id/variants/:variant_id/edit", "product:update"],
  [
    "/products/:id/variants/:variant_id/prices",
    "product:update",
    "price:update",
  ],
  ["/products/:id/variants/:variant_id/manage-items", "product:update"],
  ["/products/:id/variants/:variant_id/media", "product:update"],
  ["/products/:id/variants/:variant_id/metadata/edit", "product:update"],
  ["/product-options/create", "product_option:create"],
  ["/product-options/:id/edit", "product_option:update"],
  ["/product-options/:id/metadata/edit", "product_option:update"],
  ["/categories/create", "category:create"],
  ["/categories/organize", "category:update"],
  ["/categories/:id/edit", "category:update"],
  ["/categories/:id/products", "category:update"],
  ["/categories/:id/organize", "category:update"],
  ["/categories/:id/metadata/edit", "category:update"],
  ["/collections/create", "collection:create"],
  ["/collections/:id/edit", "collection:update"],
  ["/collections/:id/products", "collection:update"],
  ["/collections/:id/metadata/edit", "collection:update"],

  ["/inventory/create", "inventory_item:create"],
  ["/inventory/export", "inventory_item:export"],
  ["/inventory/stock", "inventory_level:update"],
  ["/inventory/:id/edit", "inventory_item:update"],
  ["/inventory/:id/attributes", "inventory_item:update"],
  ["/inventory/:id/metadata/edit", "inventory_item:update"],
  ["/inventory/:id/locations", "inventory_level:update"],
  ["/inventory/:id/locations/:location_id", "inventory_level:update"],
  ["/reservations/create", "reservation:create"],
  ["/reservations/:id/edit", "reservation:update"],
  ["/reservations/:id/metadata/edit", "reservation:update"],

  ["/customers/create", "customer:create"],
  ["/customers/:id/edit", "customer:update"],
  ["/customers/:id/create-address", "customer:update"],
  ["/customers/:id/add-customer-groups", "customer_group:update"],
  ["/customers/:id/:order_id/transfer", "order:transfer"],
  ["/customers/:id/metadata/edit", "customer:update"],
  ["/customer-groups/create", "customer_group:create"],
  ["/customer-groups/:id/edit", "customer_group:update"],
  ["/customer-groups/:id/add-customers", "customer_group:update"],
  ["/customer-groups/:id/metadata/edit", "customer_group:update"],

  ["/promotions/create", "promotion:create"],
  ["/promotions/:id/edit", "promotion:update"],
  ["/promotions/:id/add-to-campaign", "promotion:update"],
  ["/promotions/:id/:rule_type/edit", "promotion:update"],
  ["/promotions/:id/metadata/edit", "promotion:update"],
  ["/campaigns/create", "campaign:create"],
  ["/campaigns/:id/edit", "campaign:update"],
  ["/campaigns/:id/configuration", "campaign:update"],
  ["/campaigns/:id/edit-budget", "campaign:update"],
  ["/campaigns/:id/add-promotions", "campaign:update"],
  ["/price-lists/create", "price_list:create"],
  ["/price-lists/:id/edit", "price_list:update"],
  ["/price-lists/:id/configuration", "price_list:update"],
  ["/price-lists/:id/products/add", "price_list:update"],
  ["/price-lists/:id/products/edit", "price_list:update"],
  ["/price-lists/:id/metadata/edit", "price_list:update"],

  ["/settings/store/edit", "store:update"],
  ["/settings/store/currencies", "store:update"],
  ["/settings/store/locales", "store:update"],
  ["/settings/store/metadata/edit", "store:update"],
  ["/settings/regions/create", "region:create"],
  ["/settings/regions/:id/edit", "region:update"],
  ["/settings/regions/:id/countries/add", "region:update"],
  ["/settings/regions/:id/metadata/edit", "region:update"],
  ["/settings/sales-channels/create", "sales_channel:create"],
  ["/settings/sales-channels/:id/edit", "sales_channel:update"],
  ["/settings/sales-channels/:id/add-products", "sales_channel:update"],
  ["/settings/sales-channels/:id/metadata/edit", "sales_channel:update"],
  ["/settings/locations/create", "stock_location:create"],
  ["/settings/locations/:id/edit", "stock_location:update"],
  ["/settings/locations/:id/sales-channels", "stock_location:update"],
  ["/settings/locations/:id/fulfillment-providers", "stock_location:update"],
  ["/settings/locations/:id/metadata/edit", "stock_location:update"],
  ["/settings/locations/shipping-profiles/create", "shipping_profile:create"],
  [
    "/settings/locations/shipping-option-types/create",
    "shipping_option:create",
  ],
  [
    "/settings/locations/shipping-option-types/:id/edit",
    "shipping_option:update",
  ],
  ["/settings/product-tags/create", "product_tag:create"],
  ["/settings/product-tags/:id/edit", "product_tag:update"],
  ["/settings/product-tags/:id/metadata/edit", "product_tag:update"],
  ["/settings/product-types/create", "product_type:create"],
  ["/settings/product-types/:id/edit", "product_type:update"],
  ["/settings/product-types/:id/metadata/edit", "product_type:update"],
  ["/settings/tax-regions/create", "tax:create"],
  ["/settings/return-reasons/create", "return_reason:create"],
  ["/settings/return-reasons/:id/edit", "return_reason:update"],
  ["/settings/refund-reasons/create", "refund_reason:create"],
  ["/settings/refund-reasons/:id/edit", "refund_reason:update"],
]

const PATTERNS = SUB_PAGES.map(([pattern, ...needs]) => ({
  segments: pattern.split("/"),
  needs,
}))

type OpenDialog = {
  needs: readonly BuiltInPermission[]
  /** The page that it is on. */
  base: string
}

/**
 * The dialog that a path opens.
 *
 * @returns `null`: a page, or a dialog that needs no more than its page
 */
export function subPageOf(path: string): OpenDialog | null {
  const segments = path.replace(/\/+$/, "").split("/")
  const found = PATTERNS.find((pattern) => isMatch(pattern.segments, segments))
  return found
    ? { needs: found.needs, base: baseOf(found.segments, segments) }
    : null
}

const isMatch = (pattern: string[], segments: string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every(
    (segment, index) => segment.startsWith(":") || segment === segments[index]
  )

/** What has no page of its own: its dialogs lie on the list. */
const WITHOUT_PAGE = new Set(["return-reasons", "refund-reasons"])

/** A dialog of one thing lies on that thing's page, others on the list. */
function baseOf(pattern: string[], segments: string[]): string {
  const last = pattern.indexOf(":variant_id")
  const id = last < 0 ? pattern.findIndex((name) => name.startsWith(":")) : last
  const list = id < 0 ? pattern.length - 1 : id
  const end = id < 0 || WITHOUT_PAGE.has(pattern[list - 1]) ? list : list + 1
  return segments.slice(0, end).join("/")
}
