import type { RouteTable } from "../requirement"
import { settingPrices } from "./prices"

export const SHIPPING_ROUTES: RouteTable = {
  // A fulfillment without an order, as integrations make them.
  "POST /admin/fulfillments": "order:fulfill",
  "POST /admin/fulfillments/:id/shipment": "fulfillment:ship",
  "POST /admin/fulfillments/:id/cancel": "fulfillment:cancel",

  "GET /admin/shipping-options": "shipping_option:read",
  "POST /admin/shipping-options": settingPrices(
    "shipping_option:create",
    "shipping_option:price"
  ),
  "GET /admin/shipping-options/:id": "shipping_option:read",
  "POST /admin/shipping-options/:id": settingPrices(
    "shipping_option:update",
    "shipping_option:price"
  ),
  "DELETE /admin/shipping-options/:id": "shipping_option:delete",
  // Rules are a part of the option, so that taking one away is a change.
  "POST /admin/shipping-options/:id/rules/batch": "shipping_option:update",

  "GET /admin/shipping-option-types": "shipping_option:read",
  "POST /admin/shipping-option-types": "shipping_option:create",
  "GET /admin/shipping-option-types/:id": "shipping_option:read",
  "POST /admin/shipping-option-types/:id": "shipping_option:update",
  "DELETE /admin/shipping-option-types/:id": "shipping_option:delete",

  "GET /admin/shipping-profiles": "shipping_profile:read",
  "POST /admin/shipping-profiles": "shipping_profile:create",
  "GET /admin/shipping-profiles/:id": "shipping_profile:read",
  "POST /admin/shipping-profiles/:id": "shipping_profile:update",
  "DELETE /admin/shipping-profiles/:id": "shipping_profile:delete",

  // Sets and zones take the options in them along.
  "DELETE /admin/fulfillment-sets/:id": "shipping_option:delete",
  "POST /admin/fulfillment-sets/:id/service-zones": "shipping_option:create",
  "GET /admin/fulfillment-sets/:id/service-zones/:zone_id":
    "shipping_option:read",
  "POST /admin/fulfillment-sets/:id/service-zones/:zone_id":
    "shipping_option:update",
  "DELETE /admin/fulfillment-sets/:id/service-zones/:zone_id":
    "shipping_option:delete",

  "GET /admin/fulfillment-providers": "fulfillment_provider:read",
  "GET /admin/fulfillment-providers/:id/options": "fulfillment_provider:read",
}
