import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  Dimension,
  ScopedKind,
} from "../../../modules/role/catalog/scope/rule"
import { actionsOf, lineItems, shippingMethods } from "./order-parts"

export type Row = Record<string, unknown>

type Lookup = {
  entity: string
  fields: string[]
  /** Where no query reaches it. */
  list?: (container: MedusaContainer, ids: string[]) => Promise<Row[]>
  own: (row: Row) => Partial<Record<Dimension, string[]>>
  parents?: (row: Row) => string[]
}

/** The ids at a path through objects and lists. */
function at(row: unknown, ...path: string[]): string[] {
  if (Array.isArray(row)) {
    return row.flatMap((one) => at(one, ...path))
  }
  const [key, ...rest] = path
  if (key === undefined) {
    return typeof row === "string" ? [row] : []
  }
  return typeof row === "object" && row !== null
    ? at((row as Row)[key], ...rest)
    : []
}

/** Not bound by a dimension in which it names nothing. */
const ifAny = (ids: string[]): string[] | undefined =>
  ids.length ? ids : undefined

const byChannel =
  (...path: string[]): Lookup["own"] =>
  (row) => ({ sales_channel_ids: at(row, ...path) })

const byLocation =
  (...path: string[]): Lookup["own"] =>
  (row) => ({ location_ids: at(row, ...path) })

const ofOrder = (entity: string): Lookup => ({
  entity,
  fields: ["order_id", "order.sales_channel_id"],
  own: byChannel("order", "sales_channel_id"),
  parents: (row) => at(row, "order_id"),
})

/** Found past the queries, with the order's channel beside it. */
const partOfOrder: Lookup = {
  entity: "order",
  fields: [],
  own: byChannel("sales_channel_id"),
  parents: (row) => [...at(row, "order_id"), ...at(row, "return_id")],
}

const ZONE_LOCATION = ["service_zone", "fulfillment_set", "location", "id"]

export const LOOKUPS: Record<ScopedKind, Lookup> = {
  stock_location: {
    entity: "stock_location",
    fields: [],
    own: byLocation("id"),
  },
  sales_channel: {
    entity: "sales_channel",
    fields: [],
    own: byChannel("id"),
  },

  order: {
    entity: "order",
    fields: ["sales_channel_id"],
    own: byChannel("sales_channel_id"),
  },
  order_change: ofOrder("order_change"),
  order_change_action: {
    ...partOfOrder,
    list: (container, ids) => actionsOf(container, { id: ids }),
  },
  line_item: { ...partOfOrder, list: lineItems },
  order_shipping_method: { ...partOfOrder, list: shippingMethods },
  // `fulfillments.location` hangs the process; `location_id` is a column.
  fulfillment: {
    entity: "fulfillment",
    fields: ["location_id", "order.id", "order.sales_channel_id"],
    own: (row) => ({
      ...byLocation("location_id")(row),
      ...byChannel("order", "sales_channel_id")(row),
    }),
    parents: (row) => at(row, "order", "id"),
  },
  return: {
    ...ofOrder("return"),
    fields: ["location_id", "order_id", "order.sales_channel_id"],
    own: (row) => ({
      location_ids: ifAny(at(row, "location_id")),
      ...byChannel("order", "sales_channel_id")(row),
    }),
  },
  claim: ofOrder("order_claim"),
  exchange: ofOrder("order_exchange"),

  payment_collection: {
    entity: "payment_collection",
    fields: ["order.sales_channel_id"],
    own: byChannel("order", "sales_channel_id"),
  },
  payment: {
    entity: "payment",
    fields: ["payment_collection.order.sales_channel_id"],
    own: byChannel("payment_collection", "order", "sales_channel_id"),
  },
  payment_session: {
    entity: "payment_session",
    fields: ["payment_collection.order.sales_channel_id"],
    own: byChannel("payment_collection", "order", "sales_channel_id"),
  },

  reservation: {
    entity: "reservation",
    fields: ["location_id"],
    own: byLocation("location_id"),
  },
  inventory_item: {
    entity: "inventory_item",
    fields: ["location_levels.location_id"],
    own: byLocation("location_levels", "location_id"),
  },
  inventory_level: {
    entity: "inventory_level",
    fields: ["location_id", "inventory_item_id"],
    own: byLocation("location_id"),
    parents: (row) => at(row, "inventory_item_id"),
  },

  fulfillment_set: {
    entity: "fulfillment_set",
    fields: ["location.id"],
    own: byLocation("location", "id"),
  },
  service_zone: {
    entity: "service_zone",
    fields: ["fulfillment_set.id", "fulfillment_set.location.id"],
    own: byLocation("fulfillment_set", "location", "id"),
    parents: (row) => at(row, "fulfillment_set", "id"),
  },
  geo_zone: {
    entity: "geo_zone",
    fields: ["service_zone.id", ZONE_LOCATION.join(".")],
    own: byLocation(...ZONE_LOCATION),
    parents: (row) => at(row, "service_zone", "id"),
  },
  shipping_option: {
    entity: "shipping_option",
    fields: [ZONE_LOCATION.join(".")],
    own: byLocation(...ZONE_LOCATION),
  },
  shipping_option_rule: {
    entity: "shipping_option_rule",
    fields: [
      "shipping_option.id",
      ["shipping_option", ...ZONE_LOCATION].join("."),
    ],
    own: byLocation("shipping_option", ...ZONE_LOCATION),
    parents: (row) => at(row, "shipping_option", "id"),
  },

  product: {
    entity: "product",
    fields: ["sales_channels.id"],
    own: byChannel("sales_channels", "id"),
  },
  product_variant: {
    entity: "product_variant",
    fields: ["product_id", "product.sales_channels.id"],
    own: byChannel("product", "sales_channels", "id"),
    parents: (row) => at(row, "product_id"),
  },
  product_option: {
    entity: "product_option",
    fields: ["products.sales_channels.id"],
    own: byChannel("products", "sales_channels", "id"),
  },
  product_option_value: {
    entity: "product_option_value",
    fields: ["option_id", "option.products.sales_channels.id"],
    own: byChannel("option", "products", "sales_channels", "id"),
    parents: (row) => at(row, "option_id"),
  },
  product_image: {
    entity: "product_image",
    fields: ["product_id", "product.sales_channels.id"],
    own: byChannel("product", "sales_channels", "id"),
    parents: (row) => at(row, "product_id"),
  },
}
