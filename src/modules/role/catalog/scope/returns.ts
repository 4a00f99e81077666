import { ref, type ScopeRule, type ScopeTable } from "./rule"

const RETURN = ref("params.id", "return")
const ofReturn: ScopeRule = { refs: [RETURN] }
const ofAction: ScopeRule = {
  refs: [
    RETURN,
    ref("params.action_id", "order_change_action", { child_of: "id" }),
  ],
}

/** A return is of its order's channel, and of the location that takes it in. */
export const returnScopes: ScopeTable = {
  "GET /admin/returns": {
    narrow: [
      {
        dimension: "sales_channel_ids",
        by: ["order", "sales_channel_id"],
      },
      { dimension: "location_ids", by: ["location_id"], or_none: true },
    ],
  },
  "POST /admin/returns": {
    refs: [
      ref("body.order_id", "order", { required: true }),
      ref("body.location_id", "stock_location", { required: true }),
    ],
  },
  "GET /admin/returns/:id": ofReturn,
  "POST /admin/returns/:id": ofReturn,
  "POST /admin/returns/:id/cancel": ofReturn,
  "POST /admin/returns/:id/dismiss-items": ofReturn,
  "POST /admin/returns/:id/dismiss-items/:action_id": ofAction,
  "DELETE /admin/returns/:id/dismiss-items/:action_id": ofAction,
  "POST /admin/returns/:id/receive": ofReturn,
  "DELETE /admin/returns/:id/receive": ofReturn,
  "POST /admin/returns/:id/receive/confirm": ofReturn,
  "POST /admin/returns/:id/receive-items": ofReturn,
  "POST /admin/returns/:id/receive-items/:action_id": ofAction,
  "DELETE /admin/returns/:id/receive-items/:action_id": ofAction,
  "POST /admin/returns/:id/request": ofReturn,
  "DELETE /admin/returns/:id/request": ofReturn,
  "POST /admin/returns/:id/request-items": ofReturn,
  "POST /admin/returns/:id/request-items/:action_id": ofAction,
  "DELETE /admin/returns/:id/request-items/:action_id": ofAction,
  "POST /admin/returns/:id/shipping-method": ofReturn,
  "POST /admin/returns/:id/shipping-method/:action_id": ofAction,
  "DELETE /admin/returns/:id/shipping-method/:action_id": ofAction,
}
