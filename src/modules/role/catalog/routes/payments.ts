import type { RouteTable } from "../requirement"

export const PAYMENT_ROUTES: RouteTable = {
  "GET /admin/payments": "payment:read",
  "GET /admin/payments/:id": "payment:read",
  "GET /admin/payments/payment-providers": "payment_provider:read",
  "POST /admin/payments/:id/capture": "payment:capture",
  "POST /admin/payments/:id/refund": "payment:refund",

  "POST /admin/payment-collections": "payment:collect",
  "DELETE /admin/payment-collections/:id": "payment:collect",
  "POST /admin/payment-collections/:id/mark-as-paid": "payment:collect",
  "POST /admin/payment-collections/:id/payment-sessions": "payment:collect",

  "GET /admin/refund-reasons": "refund_reason:read",
  "POST /admin/refund-reasons": "refund_reason:create",
  "GET /admin/refund-reasons/:id": "refund_reason:read",
  "POST /admin/refund-reasons/:id": "refund_reason:update",
  "DELETE /admin/refund-reasons/:id": "refund_reason:delete",
}
