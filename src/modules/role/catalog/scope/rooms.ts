import { closed, open, type ScopeRule } from "./rule"

/**
 * Rooms of the host in which all routes are alike, by the first part of their
 * path after `/admin/`.
 */
export const SCOPE_ROOMS: Readonly<Record<string, ScopeRule>> = {
  claims: closed(
    "Claims move goods between orders and locations in ways that can't be held within a scope."
  ),
  exchanges: closed(
    "Exchanges move goods between orders and locations in ways that can't be held within a scope."
  ),
  customers: closed(
    "A customer is of the whole shop; people of a channel see whose an order is on the order.",
    "sales_channel_ids"
  ),
  "customer-groups": closed(
    "A group is of customers of the whole shop.",
    "sales_channel_ids"
  ),
  search: closed("Search can't be narrowed."),
  uploads: open("A file that was just uploaded belongs to nothing yet."),

  campaigns: open("Promotions are the shop's."),
  promotions: open("Promotions are the shop's."),
  "price-lists": open("Prices are the shop's."),
  "price-preferences": open("Prices are the shop's."),
  collections: open("How products are sorted is the shop's."),
  "product-categories": open("How products are sorted is the shop's."),
  "product-tags": open("How products are sorted is the shop's."),
  "product-types": open("How products are sorted is the shop's."),
  "property-labels": open("A setting of the shop."),
  translations: closed(
    "The texts are of the products and options of all channels and locations."
  ),
  currencies: open("A setting of the shop."),
  locales: open("A setting of the shop."),
  regions: open("A setting of the shop."),
  stores: open("A setting of the shop."),
  "tax-providers": open("A setting of the shop."),
  "tax-rates": open("A setting of the shop."),
  "tax-regions": open("A setting of the shop."),
  "refund-reasons": open("A setting of the shop."),
  "return-reasons": open("A setting of the shop."),
  "fulfillment-providers": open("A setting of the shop."),
  "shipping-profiles": open("A setting of the shop."),
  "shipping-option-types": open("A setting of the shop."),

  // Personal, or the frame of the dashboard.
  "feature-flags": open("The same for everyone."),
  layouts: open("One's own."),
  notifications: open("One's own."),
  plugins: open("The same for everyone."),
  views: open("One's own."),
  users: open("Oneself; the rest is for Administrators."),
  invites: open("For Administrators."),
  rbac: open("The host's own access control, for Administrators."),
  team: open("Held by its own rules."),
}
