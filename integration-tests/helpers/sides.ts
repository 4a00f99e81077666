import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

import { seedShop, type Shop } from "../../scripts/seed/shop"
import type { TestApi } from "./test-api"

/** Names of what the second and the third side have. */
export const ELSEWHERE = [
  "Elsewhere",
  "ELSEWHERE",
  "Lyon warehouse",
  "Web shop",
  "Berlin warehouse",
  "Wholesale",
]

/** Everything that one location and one sales channel have to themselves, by name. */
export type Side = Record<string, string>

export type Sides = {
  shop: Shop
  /** Where the person in question works. */
  inside: Side
  outside: Side
  /** Sold in both channels, stocked in both locations. */
  shared: { product_id: string; variant_id: string; inventory_item_id: string }
}

type Rows<T = { id: string }> = Record<string, T>

/**
 * A shop with two locations and two channels, of which each has something of
 * everything, and something that both share; made by the host's own routes.
 *
 * @param admin logged in as an Administrator
 */
export async function seedSides(
  container: MedusaContainer,
  admin: TestApi
): Promise<Sides> {
  const shop = await seedShop(container)
  const make = maker(admin)
  const goods = async (name: string, places: number[]) =>
    sell(make, admin, shop, name, places)
  const shared = await goods("Shared", [0, 1])
  const at = async (place: number, title: string) =>
    side(
      { container, admin, make, shop, at: place },
      await goods(title, [place])
    )
  const inside = await at(1, "Ours")
  const outside = await at(0, "Elsewhere")
  return { shop, inside, outside, shared }
}

type Make = <T = Rows>(path: string, body: unknown) => Promise<T>

const maker =
  (admin: TestApi): Make =>
  async <T>(path: string, body: unknown) => {
    const { status, data } = await admin.post<T>(`/admin/${path}`, body)
    if (status >= 400) {
      throw new Error(`POST ${path}: ${status} ${JSON.stringify(data)}`)
    }
    return data
  }

type Goods = {
  product_id: string
  image_id: string
  variant_id: string
  inventory_item_id: string
  level_id: string
  option_id: string
  option_value_id: string
}

async function sell(
  make: Make,
  admin: TestApi,
  shop: Shop,
  title: string,
  places: number[]
): Promise<Goods> {
  type Product = {
    id: string
    images: { id: string }[]
    options: { id: string; values: { id: string }[] }[]
    variants: { id: string; inventory_items: { inventory_item_id: string }[] }[]
  }
  const { product } = await make<Rows<Product>>(
    "products?fields=*images,*options,*options.values,*variants.inventory_items",
    {
      title,
      status: "published",
      shipping_profile_id: shop.shipping_profile_id,
      images: [{ url: `https://files.example.com/${title}.png` }],
      options: [{ title: "Size", values: ["S"] }],
      sales_channels: places.map((at) => ({ id: shop.sales_channel_ids[at] })),
      variants: [
        {
          title: "S",
          sku: title.toUpperCase(),
          manage_inventory: true,
          options: { Size: "S" },
          prices: [{ amount: 10, currency_code: "eur" }],
        },
      ],
    }
  )
  const [variant] = product.variants
  const [{ inventory_item_id }] = variant.inventory_items
  for (const at of places) {
    await make(`inventory-items/${inventory_item_id}/location-levels`, {
      location_id: shop.location_ids[at],
      stocked_quantity: 100 * (at + 1),
    })
  }
  const { data } = await admin.get<Rows<{ id: string }[]>>(
    `/admin/inventory-items/${inventory_item_id}/location-levels`
  )
  return {
    product_id: product.id,
    image_id: product.images[0].id,
    variant_id: variant.id,
    inventory_item_id,
    level_id: data.inventory_levels[0].id,
    option_id: product.options[0].id,
    option_value_id: product.options[0].values[0].id,
  }
}

type Kit = {
  container: MedusaContainer
  admin: TestApi
  make: Make
  shop: Shop
  at: number
}

async function side(kit: Kit, goods: Goods): Promise<Side> {
  const { make, shop, at } = kit
  const location_id = shop.location_ids[at]
  const shipping = await shippingOf(kit, location_id)
  const { reservation } = await make("reservations", {
    inventory_item_id: goods.inventory_item_id,
    location_id,
    quantity: 1,
  })
  const known = {
    ...goods,
    ...shipping,
    location_id,
    region_id: shop.region_id,
    shipping_profile_id: shop.shipping_profile_id,
    sales_channel_id: shop.sales_channel_ids[at],
    reservation_id: reservation.id,
  }
  return { ...known, ...(await trade(kit, known)) }
}

async function shippingOf(
  { admin }: Kit,
  location_id: string
): Promise<Record<string, string>> {
  type Location = {
    fulfillment_sets: {
      id: string
      service_zones: { id: string; geo_zones: { id: string }[] }[]
    }[]
  }
  const { data } = await admin.get<Rows<Location>>(
    `/admin/stock-locations/${location_id}?fields=*fulfillment_sets.service_zones.geo_zones`
  )
  const [set] = data.stock_location.fulfillment_sets
  const [zone] = set.service_zones
  type Option = { id: string; rules: { id: string }[] }
  const options = await admin.get<Rows<Option[]>>(
    `/admin/shipping-options?service_zone_id=${zone.id}&fields=*rules`
  )
  const [option] = options.data.shipping_options
  return {
    fulfillment_set_id: set.id,
    service_zone_id: zone.id,
    geo_zone_id: zone.geo_zones[0].id,
    shipping_option_id: option.id,
    rule_id: option.rules[0].id,
  }
}

/** An order of each kind: sent and sent back, being changed, and only begun. */
async function trade(kit: Kit, known: Side): Promise<Side> {
  const { make } = kit
  const sent = await order(kit, known)
  const changed = await order(kit, known)
  const claimed = await order(kit, known)
  const exchanged = await order(kit, known)
  return {
    order_id: sent.id,
    line_item_id: sent.item_id,
    shipping_method_id: sent.method_id,
    ...(await pay(make, sent)),
    ...(await send(make, sent, known)),
    changed_order_id: changed.id,
    changed_item_id: changed.item_id,
    ...(await edit(make, changed, known)),
    claim_id: (await make("claims", { order_id: claimed.id, type: "replace" }))
      .claim.id,
    exchange_id: (await make("exchanges", { order_id: exchanged.id })).exchange
      .id,
    ...(await draft(make, kit.shop, known)),
  }
}

type Order = { id: string; item_id: string; method_id: string; total: number }

async function order(
  { container, admin, shop }: Kit,
  known: Side
): Promise<Order> {
  const address = {
    first_name: "Amélie",
    last_name: "Roux",
    address_1: "Rue Haute 1",
    city: "Lyon",
    country_code: "fr",
    postal_code: "69002",
  }
  const { result } = await createOrderWorkflow(container).run({
    input: {
      region_id: shop.region_id,
      sales_channel_id: known.sales_channel_id,
      currency_code: "eur",
      email: "amelie.roux@example.com",
      no_notification: true,
      shipping_address: address,
      billing_address: address,
      items: [
        {
          title: "Something",
          variant_id: known.variant_id,
          quantity: 2,
          unit_price: 10,
        },
      ],
      shipping_methods: [
        {
          name: "Standard",
          amount: 5,
          shipping_option_id: known.shipping_option_id,
        },
      ],
    },
  })
  type Answer = Rows<{
    id: string
    total: number
    items: { id: string }[]
    shipping_methods: { id: string }[]
  }>
  const { data } = await admin.get<Answer>(
    `/admin/orders/${result.id}?fields=id,total,*items,*shipping_methods`
  )
  const { id, total, items, shipping_methods } = data.order
  return { id, total, item_id: items[0].id, method_id: shipping_methods[0].id }
}

async function pay(make: Make, { id, total }: Order): Promise<Side> {
  const { payment_collection } = await make("payment-collections", {
    order_id: id,
    amount: total,
  })
  const paid = await make<Rows<{ payments: { id: string }[] }>>(
    `payment-collections/${payment_collection.id}/mark-as-paid?fields=*payments`,
    { order_id: id }
  )
  return {
    payment_collection_id: payment_collection.id,
    payment_id: paid.payment_collection.payments[0].id,
  }
}

async function send(make: Make, sent: Order, known: Side): Promise<Side> {
  const { id, item_id } = sent
  await make("reservations", {
    line_item_id: item_id,
    inventory_item_id: known.inventory_item_id,
    location_id: known.location_id,
    quantity: 2,
  })
  const { order } = await make<Rows<{ fulfillments: { id: string }[] }>>(
    `orders/${id}/fulfillments?fields=*fulfillments`,
    { location_id: known.location_id, items: [{ id: item_id, quantity: 2 }] }
  )
  const begun = await make("returns", {
    order_id: id,
    location_id: known.location_id,
  })
  type Preview = Rows<{
    items: { actions: { id: string; action: string }[] }[]
  }>
  const { order_preview } = await make<Preview>(
    `returns/${begun.return.id}/request-items`,
    { items: [{ id: item_id, quantity: 1 }] }
  )
  return {
    fulfillment_id: order.fulfillments[0].id,
    return_id: begun.return.id,
    return_action_id: order_preview.items[0].actions[0].id,
  }
}

async function edit(make: Make, { id }: Order, known: Side): Promise<Side> {
  const { order_change } = await make("order-edits", { order_id: id })
  type Preview = Rows<{
    items: { actions?: { id: string; action: string }[] }[]
  }>
  const { order_preview } = await make<Preview>(`order-edits/${id}/items`, {
    items: [{ variant_id: known.variant_id, quantity: 1 }],
  })
  const actions = order_preview.items.flatMap(({ actions: own }) => own ?? [])
  return { order_change_id: order_change.id, edit_action_id: actions[0].id }
}

async function draft(make: Make, shop: Shop, known: Side): Promise<Side> {
  const { draft_order } = await make("draft-orders", {
    email: "draft@example.com",
    region_id: shop.region_id,
    sales_channel_id: known.sales_channel_id,
    shipping_methods: [],
    items: [{ title: "Something", quantity: 1, unit_price: 10 }],
  })
  await make(`draft-orders/${draft_order.id}/edit`, {})
  type Preview = Rows<{ items: { id: string; actions?: { id: string }[] }[] }>
  const { draft_order_preview } = await make<Preview>(
    `draft-orders/${draft_order.id}/edit/items`,
    { items: [{ variant_id: known.variant_id, quantity: 1 }] }
  )
  const { items } = draft_order_preview
  const actions = items.flatMap(({ actions: own }) => own ?? [])
  return {
    draft_order_id: draft_order.id,
    draft_item_id: items[0].id,
    draft_action_id: actions[0].id,
  }
}
