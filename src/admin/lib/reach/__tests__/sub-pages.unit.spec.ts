import type {
  RequestFacts,
  RouteKey,
} from "../../../../modules/role/catalog/requirement"
import { ROUTES } from "../../../../modules/role/catalog/routes"
import { decide } from "../../../../modules/role/decision/decide"
import { SUB_PAGES, subPageOf } from "../sub-pages"
import { grantOf } from "../../../../types/__tests__/grant-of"

/** Where the address's name for a thing differs from the API's. */
const NAMES: Record<string, string> = {
  categories: "product-categories",
  inventory: "inventory-items",
  locations: "stock-locations",
}

/** What a dialog sends, where its address doesn't say so, with a body if it matters. */
const SENDS: Record<string, [RouteKey, unknown?]> = {
  "/orders/export": ["POST /admin/orders/export"],
  "/orders/:id/fulfillment": ["POST /admin/orders/:id/fulfillments"],
  "/orders/:id/allocate-items": ["POST /admin/reservations"],
  "/orders/:id/:fulfillment_id/create-shipment": [
    "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments",
  ],
  "/orders/:id/returns": ["POST /admin/returns"],
  "/orders/:id/returns/:return_id/receive": ["POST /admin/returns/:id/receive"],
  "/orders/:id/claims": ["POST /admin/claims"],
  "/orders/:id/exchanges": ["POST /admin/exchanges"],
  "/orders/:id/edits": ["POST /admin/order-edits"],
  "/orders/:id/refund": ["POST /admin/payments/:id/refund"],
  "/orders/:id/transfer": ["POST /admin/orders/:id/transfer"],
  "/products/import": ["POST /admin/products/imports"],
  "/products/export": ["POST /admin/products/export"],
  "/products/:id/prices": [
    "POST /admin/products/:id/variants/batch",
    { update: [{ id: "variant_1", prices: [{ amount: 1 }] }] },
  ],
  "/products/:id/variants/:variant_id/prices": [
    "POST /admin/products/:id/variants/batch",
    { update: [{ id: "variant_1", prices: [{ amount: 1 }] }] },
  ],
  "/products/:id/stock": ["POST /admin/inventory-items/location-levels/batch"],
  "/categories/organize": ["POST /admin/product-categories/:id"],
  "/categories/:id/products": ["POST /admin/product-categories/:id/products"],
  "/collections/:id/products": ["POST /admin/collections/:id/products"],
  "/inventory/export": ["POST /admin/inventory-items/export"],
  "/inventory/stock": ["POST /admin/inventory-items/location-levels/batch"],
  "/inventory/:id/locations": [
    "POST /admin/inventory-items/:id/location-levels/batch",
  ],
  "/inventory/:id/locations/:location_id": [
    "POST /admin/inventory-items/:id/location-levels/:location_id",
  ],
  "/customers/:id/create-address": ["POST /admin/customers/:id/addresses"],
  "/customers/:id/add-customer-groups": [
    "POST /admin/customers/:id/customer-groups",
  ],
  "/customers/:id/:order_id/transfer": ["POST /admin/orders/:id/transfer"],
  "/customer-groups/:id/add-customers": [
    "POST /admin/customer-groups/:id/customers",
  ],
  "/promotions/:id/:rule_type/edit": ["POST /admin/promotions/:id/rules/batch"],
  "/campaigns/:id/add-promotions": ["POST /admin/campaigns/:id/promotions"],
  "/price-lists/:id/products/add": ["POST /admin/price-lists/:id/prices/batch"],
  "/price-lists/:id/products/edit": [
    "POST /admin/price-lists/:id/prices/batch",
  ],
  "/settings/sales-channels/:id/add-products": [
    "POST /admin/sales-channels/:id/products",
  ],
  "/settings/locations/:id/sales-channels": [
    "POST /admin/stock-locations/:id/sales-channels",
  ],
  "/settings/locations/:id/fulfillment-providers": [
    "POST /admin/stock-locations/:id/fulfillment-providers",
  ],
  "/settings/locations/shipping-profiles/create": [
    "POST /admin/shipping-profiles",
  ],
  "/settings/locations/shipping-option-types/create": [
    "POST /admin/shipping-option-types",
  ],
  "/settings/locations/shipping-option-types/:id/edit": [
    "POST /admin/shipping-option-types/:id",
  ],
}

/** `/x/create` makes an x, and whatever else is on an x changes it. */
function sentBy(pattern: string): [RouteKey, unknown?] {
  const [thing, ...rest] = pattern
    .replace(/^\/settings/, "")
    .slice(1)
    .split("/")
  const route = `POST /admin/${NAMES[thing] ?? (thing === "store" ? "stores" : thing)}`
  return (
    SENDS[pattern] ?? [
      (rest[0] === "create" ? route : `${route}/:id`) as RouteKey,
    ]
  )
}

const factsOf = (body: unknown): RequestFacts => ({
  query: {},
  body,
  params: {},
  user_id: null,
})

describe("dialogs with an address", () => {
  it.each(SUB_PAGES)("%s opens for exactly who may send it", (...page) => {
    const [pattern, ...needs] = page
    const [route, body = {}] = sentBy(pattern)
    const allows = (permissions: readonly string[]) =>
      decide(ROUTES[route] ?? null, grantOf(permissions), factsOf(body)).allowed

    expect(allows(needs)).toBe(true)
    needs.forEach((left_out) =>
      expect(allows(needs.filter((need) => need !== left_out))).toBe(false)
    )
  })

  it.each([
    ["/products/create", "/products"],
    ["/products/prod_1/edit", "/products/prod_1"],
    ["/products/prod_1/metadata/edit/", "/products/prod_1"],
    [
      "/products/prod_1/variants/variant_1/prices",
      "/products/prod_1/variants/variant_1",
    ],
    ["/orders/order_1/returns/return_1/receive", "/orders/order_1"],
    ["/settings/return-reasons/rr_1/edit", "/settings/return-reasons"],
    [
      "/settings/locations/shipping-profiles/create",
      "/settings/locations/shipping-profiles",
    ],
  ])("%s lies on %s", (path, base) => {
    expect(subPageOf(path)?.base).toBe(base)
  })

  it.each(["/products", "/products/prod_1", "/settings/profile/edit", "/"])(
    "%s is none",
    (path) => {
      expect(subPageOf(path)).toBeNull()
    }
  )
})
