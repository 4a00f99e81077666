import type { RouteTable } from "../requirement"

export const CUSTOMER_ROUTES: RouteTable = {
  "GET /admin/customers": "customer:read",
  "POST /admin/customers": "customer:create",
  "GET /admin/customers/:id": "customer:read",
  "POST /admin/customers/:id": "customer:update",
  "DELETE /admin/customers/:id": "customer:delete",
  "GET /admin/customers/:id/addresses": "customer:read",
  "POST /admin/customers/:id/addresses": "customer:update",
  "GET /admin/customers/:id/addresses/:address_id": "customer:read",
  "POST /admin/customers/:id/addresses/:address_id": "customer:update",
  "DELETE /admin/customers/:id/addresses/:address_id": "customer:update",

  // Who is in a group decides on prices and promotions: the group's right, from
  // whichever side it is done.
  "POST /admin/customers/:id/customer-groups": "customer_group:update",
  "GET /admin/customer-groups": "customer_group:read",
  "POST /admin/customer-groups": "customer_group:create",
  "GET /admin/customer-groups/:id": "customer_group:read",
  "POST /admin/customer-groups/:id": "customer_group:update",
  "DELETE /admin/customer-groups/:id": "customer_group:delete",
  "POST /admin/customer-groups/:id/customers": "customer_group:update",
}
