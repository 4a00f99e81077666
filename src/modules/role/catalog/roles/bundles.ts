import { type BuiltInPermission, BUILT_IN_PERMISSIONS } from "../permissions"
import { type Resource, RESOURCES } from "../resources"

/** All that can be done with these. */
export const everythingOf = (...resources: Resource[]): BuiltInPermission[] =>
  resources.flatMap((resource) =>
    RESOURCES[resource].actions.map(
      (action) => `${resource}:${action}` as BuiltInPermission
    )
  )

/** Lists and single permissions as one list: each once, in the catalog's order. */
export function permissions(
  ...parts: (BuiltInPermission | readonly BuiltInPermission[])[]
): readonly BuiltInPermission[] {
  const held = new Set(parts.flat())
  return BUILT_IN_PERMISSIONS.filter((permission) => held.has(permission))
}

/**
 * What pages of the dashboard ask for beside what they are about. A page opens
 * without it, but with empty filters and pickers.
 */

/** The list of orders with its filters, and an order with its items and parcels. */
export const SEE_ORDERS: readonly BuiltInPermission[] = [
  "order:read",
  "fulfillment:read",
  "shipping_option:read",
  "product:read",
  "region:read",
  "sales_channel:read",
]

/** An order's returns, claims and exchanges. */
export const SEE_RETURNS: readonly BuiltInPermission[] = [
  "return:read",
  "claim:read",
  "exchange:read",
  "return_reason:read",
]

/** What lies where, and what of it is set aside for orders. */
export const SEE_STOCK: readonly BuiltInPermission[] = [
  "inventory_item:read",
  "inventory_level:read",
  "reservation:read",
  "stock_location:read",
]

/** Products, with all that their pages, filters and forms offer. */
export const SEE_PRODUCTS: readonly BuiltInPermission[] = [
  "product:read",
  "product_option:read",
  "product_type:read",
  "product_tag:read",
  "collection:read",
  "category:read",
  "price:read",
  "shipping_profile:read",
  "sales_channel:read",
  "region:read",
]

/** Setting stock aside for an order, packing it and sending it off; and back when a parcel is cancelled. */
export const SHIP_ORDERS: readonly BuiltInPermission[] = [
  ...SEE_ORDERS,
  ...SEE_STOCK,
  "reservation:create",
  "order:fulfill",
  "fulfillment:ship",
  "fulfillment:deliver",
  "fulfillment:cancel",
]

/** Starting a return for a shopper, with its reason, its label and where it goes to. */
export const START_RETURNS: readonly BuiltInPermission[] = [
  ...SEE_ORDERS,
  ...SEE_RETURNS,
  "stock_location:read",
  "inventory_level:read",
  "return:create",
]

/** The same, and taking in what comes back. */
export const HANDLE_RETURNS: readonly BuiltInPermission[] = [
  ...START_RETURNS,
  "return:receive",
  "return:cancel",
]
