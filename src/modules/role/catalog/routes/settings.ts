import { any, batchOf, type RouteTable } from "../requirement"

export const SETTINGS_ROUTES: RouteTable = {
  "GET /admin/stores/:id": "store:read",
  "POST /admin/stores/:id": "store:update",

  // Lists of the world's, from which the shop's settings choose.
  "GET /admin/currencies": any("store:read", "region:read", "price:read"),
  "GET /admin/currencies/:code": any("store:read", "region:read", "price:read"),
  "GET /admin/locales": any("store:read", "translation:read"),
  "GET /admin/locales/:code": any("store:read", "translation:read"),

  "GET /admin/regions": "region:read",
  "POST /admin/regions": "region:create",
  "GET /admin/regions/:id": "region:read",
  "POST /admin/regions/:id": "region:update",
  "DELETE /admin/regions/:id": "region:delete",

  "GET /admin/sales-channels": "sales_channel:read",
  "POST /admin/sales-channels": "sales_channel:create",
  "GET /admin/sales-channels/:id": "sales_channel:read",
  "POST /admin/sales-channels/:id": "sales_channel:update",
  "DELETE /admin/sales-channels/:id": "sales_channel:delete",
  "POST /admin/sales-channels/:id/products": "sales_channel:update",

  "GET /admin/tax-providers": "tax:read",
  "GET /admin/tax-regions": "tax:read",
  "POST /admin/tax-regions": "tax:create",
  "GET /admin/tax-regions/:id": "tax:read",
  "POST /admin/tax-regions/:id": "tax:update",
  "DELETE /admin/tax-regions/:id": "tax:delete",
  "GET /admin/tax-rates": "tax:read",
  "POST /admin/tax-rates": "tax:create",
  "GET /admin/tax-rates/:id": "tax:read",
  "POST /admin/tax-rates/:id": "tax:update",
  "DELETE /admin/tax-rates/:id": "tax:delete",
  "POST /admin/tax-rates/:id/rules": "tax:update",
  "DELETE /admin/tax-rates/:id/rules/:rule_id": "tax:update",

  "GET /admin/property-labels": "property_label:read",
  "POST /admin/property-labels": "property_label:create",
  "POST /admin/property-labels/batch": batchOf({
    create: "property_label:create",
    update: "property_label:update",
    delete: "property_label:delete",
  }),
  "GET /admin/property-labels/:id": "property_label:read",
  "POST /admin/property-labels/:id": "property_label:update",
  "DELETE /admin/property-labels/:id": "property_label:delete",
}
