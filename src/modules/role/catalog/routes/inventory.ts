import { byParts, type RouteTable } from "../requirement"

export const INVENTORY_ROUTES: RouteTable = {
  "GET /admin/inventory-items": "inventory_item:read",
  "POST /admin/inventory-items": byParts("inventory_item:create", {
    location_levels: "inventory_level:update",
  }),
  "GET /admin/inventory-items/:id": "inventory_item:read",
  "POST /admin/inventory-items/:id": "inventory_item:update",
  "DELETE /admin/inventory-items/:id": "inventory_item:delete",
  "POST /admin/inventory-items/export": "inventory_item:export",

  // Where an item lies, and how many of it: to add or to take away a place is to
  // change that.
  "GET /admin/inventory-items/:id/location-levels": "inventory_level:read",
  "POST /admin/inventory-items/:id/location-levels": "inventory_level:update",
  "POST /admin/inventory-items/:id/location-levels/batch":
    "inventory_level:update",
  "POST /admin/inventory-items/:id/location-levels/:location_id":
    "inventory_level:update",
  "DELETE /admin/inventory-items/:id/location-levels/:location_id":
    "inventory_level:update",
  "POST /admin/inventory-items/location-levels/batch": "inventory_level:update",

  "GET /admin/reservations": "reservation:read",
  "POST /admin/reservations": "reservation:create",
  "GET /admin/reservations/:id": "reservation:read",
  "POST /admin/reservations/:id": "reservation:update",
  "DELETE /admin/reservations/:id": "reservation:delete",

  "GET /admin/stock-locations": "stock_location:read",
  "POST /admin/stock-locations": "stock_location:create",
  "GET /admin/stock-locations/:id": "stock_location:read",
  "POST /admin/stock-locations/:id": "stock_location:update",
  "DELETE /admin/stock-locations/:id": "stock_location:delete",
  // Whether it ships at all, with whom, and for which channels.
  "POST /admin/stock-locations/:id/fulfillment-sets": "stock_location:update",
  "POST /admin/stock-locations/:id/fulfillment-providers":
    "stock_location:update",
  "POST /admin/stock-locations/:id/sales-channels": "stock_location:update",
}
