/** What a page of the dashboard asks the host for, or a button sends it. */
export type Step = string | [string, Record<string, unknown>]

/** Paths are written without `/admin`, and ids as `1`. */

export const FINDS_AN_ORDER: Step[] = [
  "GET /orders",
  "GET /regions",
  "GET /sales-channels",
  "GET /orders/1",
  "GET /orders/1/preview",
  "GET /orders/1/changes",
  "GET /orders/1/line-items",
  "GET /plugins",
]

export const SHIPS_IT: Step[] = [
  ...FINDS_AN_ORDER,
  // Allocating what isn't set aside yet.
  "GET /reservations",
  "GET /stock-locations",
  "POST /reservations",
  // Packing it.
  "GET /products/1/variants/1",
  "GET /shipping-options",
  "GET /shipping-options/1",
  "POST /orders/1/fulfillments",
  "POST /orders/1/fulfillments/1/shipments",
  "POST /orders/1/fulfillments/1/mark-as-delivered",
  "POST /orders/1/fulfillments/1/cancel",
  // Finding it in the shelf.
  "GET /inventory-items",
  "GET /inventory-items/1",
  "GET /inventory-items/1/location-levels",
]

export const STARTS_A_RETURN: Step[] = [
  ...FINDS_AN_ORDER,
  "GET /returns",
  "GET /claims",
  "GET /exchanges",
  "GET /return-reasons",
  "GET /shipping-options",
  "GET /stock-locations",
  "POST /returns",
  "GET /returns/1",
  "POST /returns/1",
  "POST /returns/1/request-items",
  "POST /returns/1/shipping-method",
  "POST /returns/1/request",
  "DELETE /returns/1/request",
]

export const TAKES_A_RETURN_IN: Step[] = [
  "POST /returns/1/receive",
  "POST /returns/1/receive-items",
  "POST /returns/1/dismiss-items/1",
  "POST /returns/1/receive/confirm",
  "POST /returns/1/cancel",
]

export const LOOKS_UP_A_CUSTOMER: Step[] = [
  "GET /customers",
  "GET /customers/1",
]

export const LOOKS_AT_A_PRODUCT: Step[] = [
  "GET /products",
  "GET /products/1",
  "GET /products/1/variants",
  "GET /product-variants",
  "GET /product-types",
  "GET /product-tags",
  "GET /collections",
  "GET /product-categories",
  "GET /product-options",
  "GET /shipping-profiles",
  "GET /price-preferences",
]

export const MONEY: Step[] = [
  "GET /payments",
  "GET /payments/payment-providers",
  "POST /payments/1/capture",
  "POST /payments/1/refund",
  "POST /payment-collections/1/mark-as-paid",
  "POST /orders/1/credit-lines",
  "GET /tax-regions",
  "GET /tax-rates",
  "GET /refund-reasons",
  "GET /price-lists",
]

export const SETTINGS: Step[] = [
  "GET /stores/1",
  "POST /stores/1",
  "POST /regions/1",
  "POST /sales-channels/1",
  "POST /tax-regions/1",
  "POST /return-reasons/1",
  "POST /stock-locations/1",
  "POST /shipping-options/1",
]

export const EXPORTS: Step[] = [
  "POST /orders/export",
  "POST /products/export",
  "POST /inventory-items/export",
]

export const CAMPAIGNING: Step[] = [
  "POST /promotions",
  "POST /promotions/1",
  "POST /campaigns",
  "POST /collections",
  "POST /product-categories/1",
  "POST /translations/batch",
]

export const PEOPLE: Step[] = [
  "GET /users",
  "POST /invites",
  "GET /team/people",
  "POST /team/invitations",
  "POST /team/linked-users/1",
  "POST /team/roles",
  "GET /api-keys",
]

export const CHANGES_AN_ORDER: Step[] = [
  "POST /orders/1/cancel",
  "POST /order-edits",
  "POST /order-edits/1/confirm",
  "POST /orders/1/transfer",
  "POST /draft-orders",
]

export const CHANGES_A_PRODUCT: Step[] = [
  ["POST /products/1", { title: "Blue shirt" }],
  ["POST /products/1", { images: [{ url: "https://shop/1.png" }] }],
  ["POST /products/1", { shipping_profile_id: "sp_1" }],
  ["POST /products/1/variants/1", { weight: 400, hs_code: "6109" }],
]

export const SETS_A_PRICE: Step[] = [
  ["POST /products/1/variants/batch", { update: [{ id: "1", prices: [] }] }],
  ["POST /products/1/variants/1", { prices: [{ amount: 10 }] }],
]

export const CHANGES_STOCK: Step[] = [
  "POST /inventory-items",
  "POST /inventory-items/1",
  "POST /inventory-items/1/location-levels/1",
  "POST /inventory-items/location-levels/batch",
  "POST /reservations/1",
  "DELETE /reservations/1",
]
