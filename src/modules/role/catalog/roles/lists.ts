import type { BuiltInPermission } from "../permissions"
import {
  everythingOf,
  HANDLE_RETURNS,
  permissions,
  SEE_ORDERS,
  SEE_PRODUCTS,
  SEE_RETURNS,
  SEE_STOCK,
  SHIP_ORDERS,
  START_RETURNS,
} from "./bundles"

/**
 * What the predefined roles may do. `docs/roles.md` says which sentence of which
 * product each of them follows; after a change here, `npm run docs:roles`.
 */

/** Shipments of orders, and nothing about shoppers beyond the address on the parcel. */
export const SHIPPING = permissions(SHIP_ORDERS)

/** Answers shoppers: sees what they ordered and where it is, and starts their returns. */
export const CUSTOMER_SERVICE = permissions(
  START_RETURNS,
  "customer:read",
  "customer_group:read"
)

/** Both of these; pickups come with the host's permissions for them. */
export const PACKER = permissions(CUSTOMER_SERVICE, SHIPPING)

export const RETURNS = permissions(HANDLE_RETURNS, SEE_STOCK)

/** All that processing an order takes, from picking to its return; no money, no setting, no export. */
export const MEMBER = permissions(
  SHIP_ORDERS,
  HANDLE_RETURNS,
  "order:update",
  "customer:read"
)

/** The shop's daily work. Types and tags of products are settings in the dashboard: chosen, not made. */
export const USER = permissions(
  MEMBER,
  SEE_PRODUCTS,
  everythingOf(
    "order",
    "draft_order",
    "payment",
    "fulfillment",
    "return",
    "claim",
    "exchange",
    "product",
    "product_option",
    "collection",
    "category",
    "file",
    "inventory_item",
    "inventory_level",
    "reservation",
    "price",
    "customer",
    "customer_group"
  ),
  "refund_reason:read",
  // Offered while drafting an order, and shown on one.
  "promotion:read"
)

/**
 * Parcels, stock, and all settings about shipping. A product's weight, customs
 * codes and shipping profile are part of the product, so it changes products, but
 * not their prices; an import would set these. Orders that come from elsewhere are
 * entered as drafts: Medusa has no upload of orders.
 */
export const WAREHOUSE = permissions(
  SHIP_ORDERS,
  HANDLE_RETURNS,
  SEE_PRODUCTS,
  everythingOf(
    "draft_order",
    "shipping_option",
    "shipping_profile",
    "fulfillment_provider",
    "inventory_item",
    "inventory_level",
    "reservation",
    "stock_location"
  ),
  "order:update",
  "product:update",
  "customer:read"
)

/** Prices, money and taxes, and what the books are made from. */
export const FINANCE = permissions(
  SEE_ORDERS,
  SEE_RETURNS,
  SEE_PRODUCTS,
  everythingOf("payment", "refund_reason", "price", "price_list", "tax"),
  "order:export",
  "product:export",
  "inventory_item:read",
  "inventory_level:read",
  "inventory_item:export",
  "stock_location:read",
  "customer:read",
  // Price lists are for groups; a discount is part of an invoice.
  "customer_group:read",
  "promotion:read",
  "payment_provider:read"
)

/** What shoppers see. */
export const MARKETING = permissions(
  SEE_PRODUCTS,
  everythingOf(
    "promotion",
    "campaign",
    "collection",
    "category",
    "product_tag",
    "product_type",
    "translation",
    "file",
    "return_reason"
  ),
  "product:update",
  // For whom and what a promotion is.
  "customer_group:read",
  "shipping_option:read"
)

/** Looks, and downloads; the exports start from the lists they are made of. */
export const ANALYTICS = permissions(
  SEE_ORDERS,
  SEE_PRODUCTS,
  "inventory_item:read",
  "inventory_level:read",
  "stock_location:read",
  // An export of orders names who ordered.
  "customer:read",
  "analytics:read",
  "order:export",
  "product:export",
  "inventory_item:export"
)

/** Medusa has no pickups: hidden until a host adds its permissions for them. */
export const PICKUPS: readonly BuiltInPermission[] = []

/** Whatever its holder may hand on, and the people who get it; within their own locations. */
export const LOCATION_ADMINISTRATOR = permissions(
  USER,
  PACKER,
  RETURNS,
  WAREHOUSE,
  everythingOf("invitation", "linked_user"),
  "role:read"
)
