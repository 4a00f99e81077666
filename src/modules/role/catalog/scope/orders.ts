import { closed, open, ref, type ScopeRule, type ScopeTable } from "./rule"

const ORDER = ref("params.id", "order")
const ofOrder: ScopeRule = { refs: [ORDER] }
const ofAction: ScopeRule = {
  refs: [
    ORDER,
    ref("params.action_id", "order_change_action", { child_of: "id" }),
  ],
}
const ofItem: ScopeRule = {
  refs: [ORDER, ref("params.item_id", "line_item", { child_of: "id" })],
}
const ofMethod: ScopeRule = {
  refs: [
    ORDER,
    ref("params.method_id", "order_shipping_method", { child_of: "id" }),
  ],
}
const BY_CHANNEL = [
  { dimension: "sales_channel_ids", by: ["sales_channel_id"] },
] as const
const FULFILLMENT = ref("params.fulfillment_id", "fulfillment", {
  child_of: "id",
})
const COLLECTION = ref("params.id", "payment_collection")
const PAYMENT = ref("params.id", "payment")

/** An order is of its sales channel; its fulfilments are of their location. */
export const orderScopes: ScopeTable = {
  "GET /admin/orders": { narrow: BY_CHANNEL },
  "POST /admin/orders/export": closed(
    "An export's file is shown to everybody who may export."
  ),
  "GET /admin/orders/:id": ofOrder,
  "POST /admin/orders/:id": ofOrder,
  "GET /admin/orders/:id/changes": ofOrder,
  "GET /admin/orders/:id/line-items": ofOrder,
  "GET /admin/orders/:id/preview": ofOrder,
  "GET /admin/orders/:id/shipping-options": ofOrder,
  "POST /admin/orders/:id/archive": ofOrder,
  "POST /admin/orders/:id/cancel": ofOrder,
  "POST /admin/orders/:id/complete": ofOrder,
  "POST /admin/orders/:id/credit-lines": ofOrder,
  "POST /admin/orders/:id/payment-sessions/authorize": ofOrder,
  "POST /admin/orders/:id/transfer": ofOrder,
  "POST /admin/orders/:id/transfer/cancel": ofOrder,
  "POST /admin/orders/:id/transfer/guest": ofOrder,
  "POST /admin/orders/:id/fulfillments": {
    refs: [
      ORDER,
      ref("body.location_id", "stock_location", { required: true }),
      ref("body.items[].id", "line_item", { child_of: "id" }),
    ],
  },
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel": {
    refs: [ORDER, FULFILLMENT],
  },
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered": {
    refs: [ORDER, FULFILLMENT],
  },
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments": {
    refs: [ORDER, FULFILLMENT],
  },

  "POST /admin/fulfillments": {
    refs: [
      ref("body.location_id", "stock_location", { required: true }),
      ref("body.order_id", "order", { required: true }),
    ],
  },
  "POST /admin/fulfillments/:id/cancel": {
    refs: [ref("params.id", "fulfillment")],
  },
  "POST /admin/fulfillments/:id/shipment": {
    refs: [ref("params.id", "fulfillment")],
  },

  // The id of an order edit is its order's.
  "POST /admin/order-edits": {
    refs: [ref("body.order_id", "order", { required: true })],
  },
  "DELETE /admin/order-edits/:id": ofOrder,
  "POST /admin/order-edits/:id/confirm": ofOrder,
  "POST /admin/order-edits/:id/request": ofOrder,
  "POST /admin/order-edits/:id/items": ofOrder,
  "POST /admin/order-edits/:id/items/:action_id": ofAction,
  "DELETE /admin/order-edits/:id/items/:action_id": ofAction,
  "POST /admin/order-edits/:id/items/item/:item_id": ofItem,
  "POST /admin/order-edits/:id/shipping-method": ofOrder,
  "POST /admin/order-edits/:id/shipping-method/:action_id": ofAction,
  "DELETE /admin/order-edits/:id/shipping-method/:action_id": ofAction,
  "POST /admin/order-changes/:id": { refs: [ref("params.id", "order_change")] },

  "GET /admin/draft-orders": { narrow: BY_CHANNEL },
  "POST /admin/draft-orders": {
    refs: [ref("body.sales_channel_id", "sales_channel", { required: true })],
  },
  "GET /admin/draft-orders/:id": ofOrder,
  "POST /admin/draft-orders/:id": ofOrder,
  "DELETE /admin/draft-orders/:id": ofOrder,
  "POST /admin/draft-orders/:id/convert-to-order": ofOrder,
  "POST /admin/draft-orders/:id/edit": ofOrder,
  "DELETE /admin/draft-orders/:id/edit": ofOrder,
  "POST /admin/draft-orders/:id/edit/confirm": ofOrder,
  "POST /admin/draft-orders/:id/edit/request": ofOrder,
  "POST /admin/draft-orders/:id/edit/items": ofOrder,
  "POST /admin/draft-orders/:id/edit/items/:action_id": ofAction,
  "DELETE /admin/draft-orders/:id/edit/items/:action_id": ofAction,
  "POST /admin/draft-orders/:id/edit/items/item/:item_id": ofItem,
  "POST /admin/draft-orders/:id/edit/promotions": ofOrder,
  "DELETE /admin/draft-orders/:id/edit/promotions": ofOrder,
  "POST /admin/draft-orders/:id/edit/shipping-methods": ofOrder,
  "POST /admin/draft-orders/:id/edit/shipping-methods/:action_id": ofAction,
  "DELETE /admin/draft-orders/:id/edit/shipping-methods/:action_id": ofAction,
  "POST /admin/draft-orders/:id/edit/shipping-methods/method/:method_id":
    ofMethod,
  "DELETE /admin/draft-orders/:id/edit/shipping-methods/method/:method_id":
    ofMethod,

  "GET /admin/payments": closed(
    "The list of payments can't be filtered by the channel; a payment is on its order.",
    "sales_channel_ids"
  ),
  "GET /admin/payments/:id": { refs: [PAYMENT] },
  "POST /admin/payments/:id/capture": { refs: [PAYMENT] },
  "POST /admin/payments/:id/refund": { refs: [PAYMENT] },
  "POST /admin/payment-collections": {
    refs: [ref("body.order_id", "order", { required: true })],
  },
  "DELETE /admin/payment-collections/:id": { refs: [COLLECTION] },
  "POST /admin/payment-collections/:id/mark-as-paid": { refs: [COLLECTION] },
  "POST /admin/payment-collections/:id/payment-sessions": {
    refs: [COLLECTION],
  },
  "GET /admin/payments/payment-providers": open("Providers are the shop's."),
}
