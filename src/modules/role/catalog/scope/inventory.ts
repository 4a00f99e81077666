import {
  BY_FULFILLMENT_SET,
  closed,
  ref,
  type ScopeRule,
  type ScopeTable,
} from "./rule"

const ITEM = ref("params.id", "inventory_item")
const LOCATION = ref("params.id", "stock_location")
const SET = ref("params.id", "fulfillment_set")
const ZONE = ref("params.zone_id", "service_zone", { child_of: "id" })

/** What an item is, it is in all locations that stock it. */
const changingItem: ScopeRule = {
  refs: [ref("params.id", "inventory_item", { needs: "all" })],
}
const NEW_LOCATION = closed(
  "A new location would lie outside of its maker's own.",
  "location_ids"
)

const ofLocation: ScopeRule = { refs: [LOCATION] }
const ofOption: ScopeRule = { refs: [ref("params.id", "shipping_option")] }
const ofReservation: ScopeRule = { refs: [ref("params.id", "reservation")] }

/** Levels, reservations and shipping options are of a location; items of all that stock them. */
export const inventoryScopes: ScopeTable = {
  "GET /admin/inventory-items": {
    narrow: [
      { dimension: "location_ids", by: ["location_levels", "location_id"] },
    ],
  },
  "POST /admin/inventory-items/export": closed(
    "The file holds the levels of all locations, and is shown to everybody."
  ),
  "POST /admin/inventory-items": {
    refs: [
      ref("body.location_levels[].location_id", "stock_location", {
        required: true,
      }),
    ],
  },
  "GET /admin/inventory-items/:id": { refs: [ITEM] },
  "POST /admin/inventory-items/:id": changingItem,
  "DELETE /admin/inventory-items/:id": changingItem,
  "GET /admin/inventory-items/:id/location-levels": {
    refs: [ITEM],
    narrow: [{ dimension: "location_ids", by: ["location_id"] }],
  },
  "POST /admin/inventory-items/:id/location-levels": {
    refs: [ITEM, ref("body.location_id", "stock_location", { required: true })],
  },
  "POST /admin/inventory-items/:id/location-levels/:location_id": {
    refs: [ITEM, ref("params.location_id", "stock_location")],
  },
  "DELETE /admin/inventory-items/:id/location-levels/:location_id": {
    refs: [ITEM, ref("params.location_id", "stock_location")],
  },
  "POST /admin/inventory-items/:id/location-levels/batch": {
    refs: [
      ITEM,
      ref("body.create[].location_id", "stock_location"),
      ref("body.update[].location_id", "stock_location"),
      ref("body.update[].id", "inventory_level", { child_of: "id" }),
      ref("body.delete[]", "inventory_level", { child_of: "id" }),
    ],
  },
  "POST /admin/inventory-items/location-levels/batch": {
    refs: [
      ref("body.create[].location_id", "stock_location"),
      ref("body.update[].location_id", "stock_location"),
      ref("body.update[].id", "inventory_level"),
      ref("body.delete[]", "inventory_level"),
    ],
  },

  "GET /admin/reservations": {
    narrow: [{ dimension: "location_ids", by: ["location_id"] }],
  },
  "POST /admin/reservations": {
    refs: [ref("body.location_id", "stock_location", { required: true })],
  },
  "GET /admin/reservations/:id": ofReservation,
  "POST /admin/reservations/:id": ofReservation,
  "DELETE /admin/reservations/:id": ofReservation,

  "GET /admin/stock-locations": {
    narrow: [{ dimension: "location_ids", by: ["id"] }],
  },
  "POST /admin/stock-locations": NEW_LOCATION,
  "GET /admin/stock-locations/:id": ofLocation,
  "POST /admin/stock-locations/:id": ofLocation,
  "DELETE /admin/stock-locations/:id": closed(
    "Deleting a location takes it from everybody.",
    "location_ids"
  ),
  "POST /admin/stock-locations/:id/fulfillment-providers": ofLocation,
  "POST /admin/stock-locations/:id/fulfillment-sets": ofLocation,
  "POST /admin/stock-locations/:id/sales-channels": ofLocation,

  "DELETE /admin/fulfillment-sets/:id": { refs: [SET] },
  "POST /admin/fulfillment-sets/:id/service-zones": { refs: [SET] },
  "GET /admin/fulfillment-sets/:id/service-zones/:zone_id": {
    refs: [SET, ZONE],
  },
  "POST /admin/fulfillment-sets/:id/service-zones/:zone_id": {
    refs: [SET, ZONE],
  },
  "DELETE /admin/fulfillment-sets/:id/service-zones/:zone_id": {
    refs: [SET, ZONE],
  },
  "GET /admin/shipping-options": {
    narrow: [
      {
        dimension: "location_ids",
        by: ["service_zone", "fulfillment_set", "id"],
        via: BY_FULFILLMENT_SET,
      },
    ],
  },
  "POST /admin/shipping-options": {
    refs: [ref("body.service_zone_id", "service_zone", { required: true })],
  },
  "GET /admin/shipping-options/:id": ofOption,
  "POST /admin/shipping-options/:id": ofOption,
  "DELETE /admin/shipping-options/:id": ofOption,
  "POST /admin/shipping-options/:id/rules/batch": {
    refs: [
      ref("params.id", "shipping_option"),
      ref("body.update[].id", "shipping_option_rule", { child_of: "id" }),
      ref("body.delete[]", "shipping_option_rule", { child_of: "id" }),
    ],
  },
}
