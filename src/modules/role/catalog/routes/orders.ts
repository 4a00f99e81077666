import { all, any, type RouteTable } from "../requirement"

/** Orders, edits of them, and drafts. */
export const ORDER_ROUTES: RouteTable = {
  "GET /admin/orders": "order:read",
  "GET /admin/orders/:id": "order:read",
  "GET /admin/orders/:id/changes": "order:read",
  "GET /admin/orders/:id/line-items": "order:read",
  "GET /admin/orders/:id/preview": "order:read",
  "GET /admin/orders/:id/shipping-options": "order:read",
  "POST /admin/orders/:id": "order:update",
  "POST /admin/orders/:id/archive": "order:update",
  "POST /admin/orders/:id/complete": "order:update",
  // Refunds what was captured as well: that is what cancelling an order means.
  "POST /admin/orders/:id/cancel": "order:cancel",
  "POST /admin/orders/:id/transfer": "order:transfer",
  "POST /admin/orders/:id/transfer/cancel": "order:transfer",
  "POST /admin/orders/:id/transfer/guest": "order:transfer",
  // The file names the customer of each order, whatever fields are asked for.
  "POST /admin/orders/export": all("order:export", "customer:read"),

  // Money that the shop gives, or takes, as a refund does.
  "POST /admin/orders/:id/credit-lines": "payment:refund",
  "POST /admin/orders/:id/payment-sessions/authorize": "payment:collect",

  "POST /admin/orders/:id/fulfillments": "order:fulfill",
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel":
    "fulfillment:cancel",
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered":
    "fulfillment:deliver",
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments":
    "fulfillment:ship",

  "POST /admin/order-edits": "order:edit",
  "DELETE /admin/order-edits/:id": "order:edit",
  "POST /admin/order-edits/:id/confirm": "order:edit",
  "POST /admin/order-edits/:id/request": "order:edit",
  "POST /admin/order-edits/:id/items": "order:edit",
  "POST /admin/order-edits/:id/items/:action_id": "order:edit",
  "DELETE /admin/order-edits/:id/items/:action_id": "order:edit",
  "POST /admin/order-edits/:id/items/item/:item_id": "order:edit",
  "POST /admin/order-edits/:id/shipping-method": "order:edit",
  "POST /admin/order-edits/:id/shipping-method/:action_id": "order:edit",
  "DELETE /admin/order-edits/:id/shipping-method/:action_id": "order:edit",

  // A note on a change under way, and whether it keeps the order's promotions.
  "POST /admin/order-changes/:id": any(
    "order:edit",
    "return:create",
    "claim:create",
    "exchange:create",
    "draft_order:update"
  ),

  "GET /admin/draft-orders": "draft_order:read",
  "POST /admin/draft-orders": "draft_order:create",
  "GET /admin/draft-orders/:id": "draft_order:read",
  "POST /admin/draft-orders/:id": "draft_order:update",
  "DELETE /admin/draft-orders/:id": "draft_order:delete",
  // Places the order, and reserves its stock.
  "POST /admin/draft-orders/:id/convert-to-order": "draft_order:convert",
  "POST /admin/draft-orders/:id/edit": "draft_order:update",
  "DELETE /admin/draft-orders/:id/edit": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/confirm": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/request": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/items": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/items/:action_id": "draft_order:update",
  "DELETE /admin/draft-orders/:id/edit/items/:action_id": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/items/item/:item_id": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/promotions": "draft_order:update",
  "DELETE /admin/draft-orders/:id/edit/promotions": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/shipping-methods": "draft_order:update",
  "POST /admin/draft-orders/:id/edit/shipping-methods/:action_id":
    "draft_order:update",
  "DELETE /admin/draft-orders/:id/edit/shipping-methods/:action_id":
    "draft_order:update",
  "POST /admin/draft-orders/:id/edit/shipping-methods/method/:method_id":
    "draft_order:update",
  "DELETE /admin/draft-orders/:id/edit/shipping-methods/method/:method_id":
    "draft_order:update",
}
