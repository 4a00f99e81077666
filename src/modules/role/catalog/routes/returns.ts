import type { RouteTable } from "../requirement"

/**
 * Returns, claims and exchanges. Each is built up step by step and then
 * requested: all of that is creating it, the returned and the outgoing goods of
 * a claim or an exchange included.
 */
export const RETURN_ROUTES: RouteTable = {
  "GET /admin/returns": "return:read",
  "POST /admin/returns": "return:create",
  "GET /admin/returns/:id": "return:read",
  "POST /admin/returns/:id": "return:create",
  "POST /admin/returns/:id/request-items": "return:create",
  "POST /admin/returns/:id/request-items/:action_id": "return:create",
  "DELETE /admin/returns/:id/request-items/:action_id": "return:create",
  "POST /admin/returns/:id/shipping-method": "return:create",
  "POST /admin/returns/:id/shipping-method/:action_id": "return:create",
  "DELETE /admin/returns/:id/shipping-method/:action_id": "return:create",
  "POST /admin/returns/:id/request": "return:create",
  "DELETE /admin/returns/:id/request": "return:create",
  "POST /admin/returns/:id/receive": "return:receive",
  "DELETE /admin/returns/:id/receive": "return:receive",
  "POST /admin/returns/:id/receive/confirm": "return:receive",
  "POST /admin/returns/:id/receive-items": "return:receive",
  "POST /admin/returns/:id/receive-items/:action_id": "return:receive",
  "DELETE /admin/returns/:id/receive-items/:action_id": "return:receive",
  "POST /admin/returns/:id/dismiss-items": "return:receive",
  "POST /admin/returns/:id/dismiss-items/:action_id": "return:receive",
  "DELETE /admin/returns/:id/dismiss-items/:action_id": "return:receive",
  "POST /admin/returns/:id/cancel": "return:cancel",

  "GET /admin/claims": "claim:read",
  "POST /admin/claims": "claim:create",
  "GET /admin/claims/:id": "claim:read",
  "POST /admin/claims/:id/claim-items": "claim:create",
  "POST /admin/claims/:id/claim-items/:action_id": "claim:create",
  "DELETE /admin/claims/:id/claim-items/:action_id": "claim:create",
  "POST /admin/claims/:id/inbound/items": "claim:create",
  "POST /admin/claims/:id/inbound/items/:action_id": "claim:create",
  "DELETE /admin/claims/:id/inbound/items/:action_id": "claim:create",
  "POST /admin/claims/:id/inbound/shipping-method": "claim:create",
  "POST /admin/claims/:id/inbound/shipping-method/:action_id": "claim:create",
  "DELETE /admin/claims/:id/inbound/shipping-method/:action_id": "claim:create",
  "POST /admin/claims/:id/outbound/items": "claim:create",
  "POST /admin/claims/:id/outbound/items/:action_id": "claim:create",
  "DELETE /admin/claims/:id/outbound/items/:action_id": "claim:create",
  "POST /admin/claims/:id/outbound/shipping-method": "claim:create",
  "POST /admin/claims/:id/outbound/shipping-method/:action_id": "claim:create",
  "DELETE /admin/claims/:id/outbound/shipping-method/:action_id":
    "claim:create",
  "POST /admin/claims/:id/request": "claim:create",
  "DELETE /admin/claims/:id/request": "claim:create",
  "POST /admin/claims/:id/cancel": "claim:cancel",

  "GET /admin/exchanges": "exchange:read",
  "POST /admin/exchanges": "exchange:create",
  "GET /admin/exchanges/:id": "exchange:read",
  "POST /admin/exchanges/:id/inbound/items": "exchange:create",
  "POST /admin/exchanges/:id/inbound/items/:action_id": "exchange:create",
  "DELETE /admin/exchanges/:id/inbound/items/:action_id": "exchange:create",
  "POST /admin/exchanges/:id/inbound/shipping-method": "exchange:create",
  "POST /admin/exchanges/:id/inbound/shipping-method/:action_id":
    "exchange:create",
  "DELETE /admin/exchanges/:id/inbound/shipping-method/:action_id":
    "exchange:create",
  "POST /admin/exchanges/:id/outbound/items": "exchange:create",
  "POST /admin/exchanges/:id/outbound/items/:action_id": "exchange:create",
  "DELETE /admin/exchanges/:id/outbound/items/:action_id": "exchange:create",
  "POST /admin/exchanges/:id/outbound/shipping-method": "exchange:create",
  "POST /admin/exchanges/:id/outbound/shipping-method/:action_id":
    "exchange:create",
  "DELETE /admin/exchanges/:id/outbound/shipping-method/:action_id":
    "exchange:create",
  "POST /admin/exchanges/:id/request": "exchange:create",
  "DELETE /admin/exchanges/:id/request": "exchange:create",
  "POST /admin/exchanges/:id/cancel": "exchange:cancel",

  "GET /admin/return-reasons": "return_reason:read",
  "POST /admin/return-reasons": "return_reason:create",
  "GET /admin/return-reasons/:id": "return_reason:read",
  "POST /admin/return-reasons/:id": "return_reason:update",
  "DELETE /admin/return-reasons/:id": "return_reason:delete",
}
