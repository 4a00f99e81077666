import {
  type Dimension,
  DIMENSIONS,
  type ScopedKind,
} from "../../../modules/role/catalog/scope/rule"
import type { WorkScope } from "../../../utils/scope"

const BOTH = DIMENSIONS
const LOCATION: readonly Dimension[] = ["location_ids"]
const CHANNEL: readonly Dimension[] = ["sales_channel_ids"]

type Kind = {
  /** How the host begins its ids. */
  prefix: string
  /** In which dimensions one can lie outside. */
  binds: readonly Dimension[]
  /** Part of something else in every answer, which is then taken out as a whole. */
  part?: true
}

const KINDS: Record<ScopedKind, Kind> = {
  stock_location: { prefix: "sloc", binds: LOCATION },
  sales_channel: { prefix: "sc", binds: CHANNEL },
  order: { prefix: "order", binds: CHANNEL },
  order_change: { prefix: "ordch", binds: CHANNEL, part: true },
  order_change_action: { prefix: "ordchact", binds: CHANNEL, part: true },
  line_item: { prefix: "ordli", binds: CHANNEL, part: true },
  order_shipping_method: { prefix: "ordsm", binds: CHANNEL, part: true },
  fulfillment: { prefix: "ful", binds: BOTH },
  return: { prefix: "return", binds: BOTH },
  claim: { prefix: "claim", binds: CHANNEL },
  exchange: { prefix: "oexc", binds: CHANNEL },
  payment: { prefix: "pay", binds: CHANNEL },
  payment_collection: { prefix: "pay_col", binds: CHANNEL },
  payment_session: { prefix: "payses", binds: CHANNEL, part: true },
  reservation: { prefix: "resitem", binds: LOCATION },
  inventory_item: { prefix: "iitem", binds: LOCATION },
  inventory_level: { prefix: "ilev", binds: LOCATION },
  fulfillment_set: { prefix: "fuset", binds: LOCATION },
  service_zone: { prefix: "serzo", binds: LOCATION },
  geo_zone: { prefix: "fgz", binds: LOCATION, part: true },
  shipping_option: { prefix: "so", binds: LOCATION },
  shipping_option_rule: { prefix: "sorul", binds: LOCATION, part: true },
  product: { prefix: "prod", binds: CHANNEL },
  product_variant: { prefix: "variant", binds: CHANNEL },
  product_image: { prefix: "img", binds: CHANNEL, part: true },
  product_option: { prefix: "opt", binds: CHANNEL, part: true },
  product_option_value: { prefix: "optval", binds: CHANNEL, part: true },
}

const BY_PREFIX = new Map(
  (Object.entries(KINDS) as [ScopedKind, Kind][]).map(([kind, { prefix }]) => [
    prefix,
    kind,
  ])
)

/** By the name of a column that holds such an id, whatever the id looks like. */
const BY_COLUMN: Readonly<Record<string, ScopedKind>> = {
  location_id: "stock_location",
  stock_location_id: "stock_location",
  default_location_id: "stock_location",
  sales_channel_id: "sales_channel",
  default_sales_channel_id: "sales_channel",
  order_id: "order",
  fulfillment_id: "fulfillment",
  return_id: "return",
  payment_collection_id: "payment_collection",
  inventory_item_id: "inventory_item",
  fulfillment_set_id: "fulfillment_set",
  service_zone_id: "service_zone",
  shipping_option_id: "shipping_option",
  product_id: "product",
  variant_id: "product_variant",
}

/** By the name under which answers have such a thing. */
const BY_NAME: Readonly<Record<string, ScopedKind>> = {
  location: "stock_location",
  locations: "stock_location",
  stock_location: "stock_location",
  stock_locations: "stock_location",
  sales_channel: "sales_channel",
  sales_channels: "sales_channel",
  order: "order",
  orders: "order",
  draft_order: "order",
  draft_orders: "order",
  fulfillment: "fulfillment",
  fulfillments: "fulfillment",
  return: "return",
  returns: "return",
  payments: "payment",
  payment: "payment",
  payment_collection: "payment_collection",
  payment_collections: "payment_collection",
  reservation: "reservation",
  reservations: "reservation",
  inventory: "inventory_item",
  inventory_item: "inventory_item",
  inventory_items: "inventory_item",
  location_levels: "inventory_level",
  inventory_levels: "inventory_level",
  fulfillment_set: "fulfillment_set",
  fulfillment_sets: "fulfillment_set",
  service_zone: "service_zone",
  service_zones: "service_zone",
  shipping_option: "shipping_option",
  shipping_options: "shipping_option",
  product: "product",
  products: "product",
  variant: "product_variant",
  variants: "product_variant",
}

const HOST_ID = /^([a-z_]+)_[0-9A-HJKMNP-TV-Z]{26}$/

/**
 * What an id stands for: as the host makes its ids, it says so itself. One that
 * somebody else chose is known by where it stands.
 *
 * @param key the column that holds it; `id` for a thing's own
 * @param name under which the thing stands
 */
export function kindOf(
  id: string,
  key: string,
  name?: string
): ScopedKind | undefined {
  const [, prefix] = HOST_ID.exec(id) ?? []
  if (prefix !== undefined) {
    return BY_PREFIX.get(prefix)
  }
  return key === "id"
    ? BY_NAME[own(BY_NAME, name)]
    : BY_COLUMN[own(BY_COLUMN, key)]
}

const own = (table: object, key: string | undefined): string =>
  key !== undefined && Object.hasOwn(table, key) ? key : ""

/** Whether such a thing can lie outside of this scope at all. */
export const isBound = (kind: ScopedKind, scope: WorkScope): boolean =>
  KINDS[kind].binds.some((dimension) => scope[dimension] !== null)

/** Whether answers are searched for it; a part goes with what it is a part of. */
export const isWhole = (kind: ScopedKind): boolean => !KINDS[kind].part

/**
 * What a row under such a name is, if the row doesn't say which one it is: not
 * by its id, nor, as a row between two things, by the other's column.
 */
export function kindUntold(
  row: Readonly<Record<string, unknown>>,
  name: string
): ScopedKind | undefined {
  const kind = BY_NAME[own(BY_NAME, name)]
  const isTold =
    typeof row.id === "string" ||
    Object.keys(row).some((key) => BY_COLUMN[own(BY_COLUMN, key)] === kind)
  return isTold ? undefined : kind
}
