import type { RouteKey } from "../../src/modules/role/catalog/requirement"
import type { Side } from "./sides"

/** What `:id` stands for in each room whose things have a place. */
const IDS: Record<string, string> = {
  orders: "order_id",
  "draft-orders": "draft_order_id",
  "order-edits": "changed_order_id",
  "order-changes": "order_change_id",
  returns: "return_id",
  claims: "claim_id",
  exchanges: "exchange_id",
  fulfillments: "fulfillment_id",
  payments: "payment_id",
  "payment-collections": "payment_collection_id",
  reservations: "reservation_id",
  "inventory-items": "inventory_item_id",
  "stock-locations": "location_id",
  "fulfillment-sets": "fulfillment_set_id",
  "shipping-options": "shipping_option_id",
  products: "product_id",
  "product-options": "option_id",
  "sales-channels": "sales_channel_id",
}

const OTHERS: Record<string, string> = {
  fulfillment_id: "fulfillment_id",
  zone_id: "service_zone_id",
  variant_id: "variant_id",
  image_id: "image_id",
  value_id: "option_value_id",
  location_id: "location_id",
  inventory_item_id: "inventory_item_id",
  method_id: "shipping_method_id",
}

const ACTIONS: Record<string, string> = {
  "order-edits": "edit_action_id",
  "draft-orders": "draft_action_id",
  returns: "return_action_id",
}

const LINE_ITEMS: Record<string, string> = {
  "order-edits": "changed_item_id",
  "draft-orders": "draft_item_id",
}

/** Which of a side's things each parameter of a route stands for; `null`: none of them. */
export function namesOf(key: RouteKey): Record<string, string> | null {
  const room = key.split("/")[2]
  const names: Record<string, string> = {}
  for (const [, param] of key.matchAll(/:(\w+)/g)) {
    const name =
      param === "id"
        ? IDS[room]
        : param === "action_id"
          ? (ACTIONS[room] ?? "edit_action_id")
          : param === "item_id"
            ? LINE_ITEMS[room]
            : OTHERS[param]
    if (!name) {
      return null
    }
    names[param] = name
  }
  return names
}

type Bodies = Record<RouteKey, (side: Side) => Record<string, unknown>>

const ITEM = (side: Side) => ({
  items: [{ id: side.line_item_id, quantity: 1 }],
})
const ADDED = (side: Side) => ({
  items: [{ variant_id: side.variant_id, quantity: 1 }],
})
const BY = (side: Side) => ({ shipping_option_id: side.shipping_option_id })

/** Bodies that the host takes; of routes that aren't here it takes an empty one. */
export const BODIES: Bodies = {
  "POST /admin/orders/:id/credit-lines": () => ({
    amount: 1,
    reference: "x",
    reference_id: "x",
  }),
  "POST /admin/orders/:id/payment-sessions/authorize": () => ({
    payment_session_id: "x",
  }),
  "POST /admin/orders/:id/transfer": () => ({ customer_id: "x" }),
  "POST /admin/orders/:id/transfer/guest": () => ({ email: "x@example.com" }),
  "POST /admin/orders/:id/fulfillments": (side) => ({
    location_id: side.location_id,
    shipping_option_id: side.shipping_option_id,
    ...ITEM(side),
  }),
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments": ITEM,
  "POST /admin/fulfillments": (side) => ({
    location_id: side.location_id,
    order_id: side.order_id,
    shipping_option_id: side.shipping_option_id,
    provider_id: "manual_manual",
    delivery_address: {},
    items: [
      {
        title: "x",
        sku: "x",
        quantity: 1,
        barcode: "x",
        line_item_id: side.line_item_id,
        inventory_item_id: side.inventory_item_id,
      },
    ],
    labels: [],
    data: null,
    metadata: null,
  }),
  "POST /admin/fulfillments/:id/shipment": () => ({ labels: [] }),

  "POST /admin/order-edits": (side) => ({ order_id: side.order_id }),
  "POST /admin/order-edits/:id/items": ADDED,
  "POST /admin/order-edits/:id/items/:action_id": () => ({ quantity: 2 }),
  "POST /admin/order-edits/:id/items/item/:item_id": () => ({ quantity: 3 }),
  "POST /admin/order-edits/:id/shipping-method": BY,
  "POST /admin/draft-orders": (side) => ({
    email: "new@example.com",
    region_id: side.region_id,
    sales_channel_id: side.sales_channel_id,
    shipping_methods: [],
    ...ADDED(side),
  }),
  "POST /admin/draft-orders/:id": (side) => ({
    sales_channel_id: side.sales_channel_id,
  }),
  "POST /admin/draft-orders/:id/edit/items": ADDED,
  "POST /admin/draft-orders/:id/edit/items/:action_id": () => ({
    quantity: 2,
  }),
  "POST /admin/draft-orders/:id/edit/items/item/:item_id": () => ({
    quantity: 3,
  }),
  "POST /admin/draft-orders/:id/edit/promotions": () => ({
    promo_codes: ["X"],
  }),
  "DELETE /admin/draft-orders/:id/edit/promotions": () => ({
    promo_codes: ["X"],
  }),
  "POST /admin/draft-orders/:id/edit/shipping-methods": BY,
  "POST /admin/draft-orders/:id/edit/shipping-methods/:action_id": BY,
  "POST /admin/draft-orders/:id/edit/shipping-methods/method/:method_id": BY,

  "POST /admin/payments/:id/capture": () => ({ amount: 1 }),
  "POST /admin/payments/:id/refund": () => ({ amount: 1 }),
  "POST /admin/payment-collections": (side) => ({
    order_id: side.order_id,
    amount: 1,
  }),
  "POST /admin/payment-collections/:id/mark-as-paid": (side) => ({
    order_id: side.order_id,
  }),
  "POST /admin/payment-collections/:id/payment-sessions": () => ({
    provider_id: "pp_system_default",
  }),

  "POST /admin/returns": (side) => ({
    order_id: side.order_id,
    location_id: side.location_id,
  }),
  "POST /admin/returns/:id": (side) => ({ location_id: side.location_id }),
  "POST /admin/returns/:id/request-items": ITEM,
  "POST /admin/returns/:id/receive-items": ITEM,
  "POST /admin/returns/:id/dismiss-items": ITEM,
  "POST /admin/returns/:id/shipping-method": BY,

  "POST /admin/inventory-items": (side) => ({
    sku: "NEW",
    location_levels: [{ location_id: side.location_id }],
  }),
  "POST /admin/inventory-items/:id": () => ({ title: "x" }),
  "POST /admin/inventory-items/:id/location-levels": (side) => ({
    location_id: side.location_id,
  }),
  "POST /admin/inventory-items/:id/location-levels/:location_id": () => ({
    stocked_quantity: 7,
  }),
  "POST /admin/inventory-items/:id/location-levels/batch": (side) => ({
    create: [{ location_id: side.location_id }],
    update: [
      { id: side.level_id, location_id: side.location_id, stocked_quantity: 7 },
    ],
    delete: [side.level_id],
  }),
  "POST /admin/inventory-items/location-levels/batch": (side) => ({
    create: [
      {
        inventory_item_id: side.inventory_item_id,
        location_id: side.location_id,
      },
    ],
    update: [
      {
        id: side.level_id,
        inventory_item_id: side.inventory_item_id,
        location_id: side.location_id,
        stocked_quantity: 7,
      },
    ],
    delete: [side.level_id],
  }),
  "POST /admin/reservations": (side) => ({
    location_id: side.location_id,
    inventory_item_id: side.inventory_item_id,
    line_item_id: side.line_item_id,
    quantity: 1,
  }),
  "POST /admin/reservations/:id": (side) => ({
    location_id: side.location_id,
  }),
  "POST /admin/stock-locations/:id": () => ({ name: "x" }),
  "POST /admin/stock-locations/:id/fulfillment-providers": () => ({
    add: ["manual_manual"],
  }),
  "POST /admin/stock-locations/:id/fulfillment-sets": () => ({
    name: "x",
    type: "pickup",
  }),
  "POST /admin/stock-locations/:id/sales-channels": (side) => ({
    add: [side.sales_channel_id],
    remove: [side.sales_channel_id],
  }),
  "POST /admin/fulfillment-sets/:id/service-zones": () => ({ name: "x" }),
  "POST /admin/fulfillment-sets/:id/service-zones/:zone_id": (side) => ({
    name: "x",
    geo_zones: [{ id: side.geo_zone_id, type: "country", country_code: "fr" }],
  }),
  "POST /admin/shipping-options": (side) => ({
    name: "x",
    service_zone_id: side.service_zone_id,
    shipping_profile_id: side.shipping_profile_id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "x", description: "x", code: "x" },
    prices: [{ currency_code: "eur", amount: 1 }],
  }),
  "POST /admin/shipping-options/:id": () => ({ name: "x" }),
  "POST /admin/shipping-options/:id/rules/batch": (side) => ({
    update: [{ id: side.rule_id, operator: "eq", attribute: "a", value: "b" }],
    delete: [side.rule_id],
  }),

  "POST /admin/products": (side) => ({
    title: "New",
    options: [{ title: "Size", values: ["S"] }],
    sales_channels: [{ id: side.sales_channel_id }],
  }),
  "POST /admin/products/:id": (side) => ({
    title: "x",
    sales_channels: [{ id: side.sales_channel_id }],
  }),
  "POST /admin/products/:id/options/batch": (side) => ({
    remove: [side.option_id],
  }),
  "POST /admin/products/:id/images/:image_id/variants/batch": (side) => ({
    add: [side.variant_id],
  }),
  "POST /admin/products/:id/variants": () => ({
    title: "x",
    options: { Size: "S" },
    prices: [],
  }),
  "POST /admin/products/:id/variants/batch": (side) => ({
    update: [{ id: side.variant_id, title: "x" }],
  }),
  "POST /admin/products/:id/variants/:variant_id": () => ({ title: "x" }),
  "POST /admin/products/:id/variants/:variant_id/images/batch": (side) => ({
    add: [side.image_id],
  }),
  "POST /admin/products/:id/variants/:variant_id/inventory-items": (side) => ({
    inventory_item_id: side.inventory_item_id,
    required_quantity: 1,
  }),
  "POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id":
    () => ({ required_quantity: 2 }),
  "POST /admin/products/:id/variants/inventory-items/batch": (side) => ({
    update: [
      {
        variant_id: side.variant_id,
        inventory_item_id: side.inventory_item_id,
        required_quantity: 2,
      },
    ],
  }),
  "POST /admin/product-options/:id": () => ({ title: "x" }),
  "POST /admin/product-options/:id/values/:value_id": () => ({ value: "x" }),
  "POST /admin/sales-channels/:id": () => ({ name: "x" }),
  "POST /admin/sales-channels/:id/products": (side) => ({
    add: [side.product_id],
    remove: [side.product_id],
  }),
}

/** Copies of a value with one leaf after the other exchanged. */
export function exchanged(
  value: unknown,
  other: (leaf: string) => string | undefined
): unknown[] {
  if (typeof value === "string") {
    const found = other(value)
    return found === undefined ? [] : [found]
  }
  if (typeof value !== "object" || value === null) {
    return []
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    exchanged(inner, other).map((changed) =>
      Array.isArray(value)
        ? value.map((one: unknown, at) => (at === Number(key) ? changed : one))
        : { ...value, [key]: changed }
    )
  )
}
