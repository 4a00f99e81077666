import type { RouteTable } from "../requirement"

export const PRICING_ROUTES: RouteTable = {
  "GET /admin/price-lists": "price_list:read",
  "POST /admin/price-lists": "price_list:create",
  "GET /admin/price-lists/:id": "price_list:read",
  "POST /admin/price-lists/:id": "price_list:update",
  "DELETE /admin/price-lists/:id": "price_list:delete",
  // The prices in a list are what the list is.
  "GET /admin/price-lists/:id/prices": "price_list:read",
  "POST /admin/price-lists/:id/prices/batch": "price_list:update",
  "POST /admin/price-lists/:id/products": "price_list:update",

  // Whether prices of a currency or a region include tax.
  "GET /admin/price-preferences": "price:read",
  "POST /admin/price-preferences": "price:update",
  "GET /admin/price-preferences/:id": "price:read",
  "POST /admin/price-preferences/:id": "price:update",
  "DELETE /admin/price-preferences/:id": "price:update",
}
