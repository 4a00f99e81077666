import type { RouteKey } from "../requirement"

/** The two ways in which a person's work is divided. */
export type Dimension = "location_ids" | "sales_channel_ids"

export const DIMENSIONS: readonly Dimension[] = [
  "location_ids",
  "sales_channel_ids",
]

/** What an id stands for; `kinds.ts` of the guard says whose it is. */
export type ScopedKind =
  | "stock_location"
  | "sales_channel"
  | "order"
  | "order_change"
  | "order_change_action"
  | "line_item"
  | "order_shipping_method"
  | "fulfillment"
  | "return"
  | "claim"
  | "exchange"
  | "payment"
  | "payment_collection"
  | "payment_session"
  | "reservation"
  | "inventory_item"
  | "inventory_level"
  | "fulfillment_set"
  | "service_zone"
  | "geo_zone"
  | "shipping_option"
  | "shipping_option_rule"
  | "product"
  | "product_variant"
  | "product_image"
  | "product_option"
  | "product_option_value"

/**
 * An id in a request, and what it must lie within. Ids that no reference names
 * are held within the scope as well; a reference says more of one.
 */
export type Reference = {
  /** Where it stands: `params.id`, `body.location_id`, `body.items[].id`. */
  at: string
  kind: ScopedKind
  /**
   * Of something that lies in several locations or channels: one within the
   * scope is enough to see it, all must be within to change what others share.
   */
  needs?: "one" | "all"
  /** Leaving it out would let the host choose, so whoever is scoped names it. */
  required?: true
  /** The path parameter under which it has to hang (S11): a foreign child is 404. */
  child_of?: string
}

/** How the answer of a list is held within one dimension. */
export type Narrowing = {
  dimension: Dimension
  /** The filter's path: `["order", "sales_channel_id"]`. */
  by: readonly string[]
  /**
   * Filters don't reach over the link between two modules, so what lies within
   * is looked up in the link first, as the host does for such a filter.
   */
  via?: { link: string; place: string; id: string }
  /** What names no location at all is everybody's. */
  or_none?: true
  /** Where a parameter of the path is this; elsewhere the list is the same for everyone. */
  only?: { param: string; is: string }
}

/** Which products a channel sells. */
export const BY_PRODUCT = {
  link: "product_sales_channel",
  place: "sales_channel_id",
  id: "product_id",
} as const

/** Which fulfilment sets a location has. */
export const BY_FULFILLMENT_SET = {
  link: "location_fulfillment_set",
  place: "stock_location_id",
  id: "fulfillment_set_id",
} as const

/** Closed to people with a scope in these dimensions, each with why. */
export type Closing = Partial<Record<Dimension, string>>

export type ScopeRule =
  /** Not of a location or channel: the same for everyone who has the permission. */
  | { open: string }
  | {
      narrow?: readonly Narrowing[]
      refs?: readonly Reference[]
      /** Can't be held within a scope, so it's for people without one here. */
      closed?: Closing
      /** The same, of bodies that have this part. */
      closed_with?: { part: string; closed: Closing }
    }

export type ScopeTable = Readonly<Record<RouteKey, ScopeRule>>

export const open = (reason: string): ScopeRule => ({ open: reason })

export const closed = (
  reason: string,
  ...dimensions: Dimension[]
): ScopeRule => ({
  closed: Object.fromEntries(
    (dimensions.length ? dimensions : DIMENSIONS).map((dimension) => [
      dimension,
      reason,
    ])
  ),
})

export const ref = (
  at: string,
  kind: ScopedKind,
  more: Omit<Reference, "at" | "kind"> = {}
): Reference => ({ at, kind, ...more })
