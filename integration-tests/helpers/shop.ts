import type { MedusaContainer } from "@medusajs/framework/types"

import { seedCatalog } from "../../scripts/seed/catalog"
import { seedOrders } from "../../scripts/seed/orders"
import { seedShop } from "../../scripts/seed/shop"
import type { TestApi } from "./test-api"

type Made = Record<string, { id: string }>
type Make = <T = Made>(path: string, body: unknown) => Promise<T>
type All = <T = { id: string }>(path: string, key: string) => Promise<T[]>

/**
 * The demo's shop, and at least one of everything else that the dashboard has a
 * page for, made by the host's own routes.
 *
 * @param admin logged in as an Administrator
 */
export async function seedWholeShop(
  container: MedusaContainer,
  admin: TestApi
): Promise<void> {
  const shop = await seedShop(container)
  await seedOrders(container, shop, await seedCatalog(container, shop))

  const make: Make = async <T>(path: string, body: unknown) => {
    const { status, data } = await admin.post<T>(`/admin/${path}`, body)
    if (status >= 400) {
      throw new Error(`POST ${path}: ${status} ${JSON.stringify(data)}`)
    }
    return data
  }
  const all: All = async <T>(path: string, key: string) => {
    const { data } = await admin.get<Record<string, T[]>>(`/admin/${path}`)
    return data[key]
  }

  const [product] = await all("products", "products")
  await organize(make, product.id)
  await promote(make)
  const [customer] = await all("customers", "customers")
  await know(make, customer.id)
  await settle(make)
  await sell(make, all, { ...shop, customer_id: customer.id })
}

async function organize(make: Make, product_id: string): Promise<void> {
  const { product_type } = await make("product-types", { value: "Kitchen" })
  const { product_tag } = await make("product-tags", { value: "new" })
  const { collection } = await make("collections", { title: "Autumn" })
  await make(`products/${product_id}`, {
    type_id: product_type.id,
    collection_id: collection.id,
    tags: [{ id: product_tag.id }],
    images: [{ url: "https://files.example.com/a.png" }],
    metadata: { customer: { any: "thing" }, prices: [1] },
  })
}

async function promote(make: Make): Promise<void> {
  const { campaign } = await make("campaigns", {
    name: "Autumn",
    campaign_identifier: "autumn",
    budget: { type: "usage", limit: 10 },
  })
  await make("promotions", {
    code: "AUTUMN",
    type: "standard",
    status: "active",
    campaign_id: campaign.id,
    application_method: {
      type: "percentage",
      target_type: "order",
      value: 10,
      currency_code: "eur",
    },
    rules: [{ attribute: "currency_code", operator: "eq", values: ["eur"] }],
  })
  await make("price-lists", {
    title: "Members",
    description: "For members",
    type: "sale",
    status: "active",
    prices: [],
  })
}

async function know(make: Make, customer_id: string): Promise<void> {
  const { customer_group } = await make("customer-groups", { name: "Members" })
  await make(`customer-groups/${customer_group.id}/customers`, {
    add: [customer_id],
  })
  await make(`customers/${customer_id}/addresses`, {
    first_name: "Amélie",
    last_name: "Roux",
    address_1: "Rue Haute 1",
    city: "Lyon",
    country_code: "fr",
    postal_code: "69002",
  })
}

async function settle(make: Make): Promise<void> {
  await make("return-reasons", { value: "size", label: "Wrong size" })
  await make("refund-reasons", { label: "Damaged", code: "damaged" })
  const { tax_region } = await make("tax-regions", {
    country_code: "us",
    provider_id: "tp_system",
    default_tax_rate: { name: "Sales tax", rate: 7, code: "us" },
  })
  await make("tax-rates", {
    tax_region_id: tax_region.id,
    name: "Food",
    rate: 2,
    code: "food",
  })
  await make("invites", { email: "invited@example.com" })
  await make("api-keys", { title: "Integration", type: "secret" })
}

type Order = {
  id: string
  status: string
  total: number
  items: {
    id: string
    quantity: number
    variant: { inventory_items: { inventory_item_id: string }[] }
  }[]
}

const ORDER_FIELDS = "id,status,total,*items,*items.variant.inventory_items"

type Place = {
  region_id: string
  location_ids: string[]
  sales_channel_ids: string[]
  customer_id: string
}

/** Paid, sent and partly sent back; changed; and one that is only a draft. */
async function sell(make: Make, all: All, shop: Place): Promise<void> {
  const orders = await all<Order>(
    `orders?fields=${ORDER_FIELDS}&limit=50`,
    "orders"
  )
  const open = orders.filter(({ status }) => status === "pending")
  const [sent, changed, claimed, exchanged] = open
  const { payment_collection } = await make("payment-collections", {
    order_id: sent.id,
    amount: sent.total,
  })
  await make(`payment-collections/${payment_collection.id}/mark-as-paid`, {
    order_id: sent.id,
  })
  await send(make, sent, shop.location_ids[0])
  await sendBack(make, sent, shop.location_ids[0])
  await make("order-edits", { order_id: changed.id })
  await make("claims", { order_id: claimed.id, type: "replace" })
  await make("exchanges", { order_id: exchanged.id })
  await make("draft-orders", {
    email: "draft@example.com",
    customer_id: shop.customer_id,
    region_id: shop.region_id,
    sales_channel_id: shop.sales_channel_ids[0],
    shipping_methods: [],
    items: [{ title: "Something", quantity: 1, unit_price: 10 }],
  })
  const [item] = await all("inventory-items", "inventory_items")
  await reserve(make, {
    inventory_item_id: item.id,
    location_id: shop.location_ids[0],
    quantity: 1,
  })
}

type Reservation = {
  inventory_item_id: string
  location_id: string
  quantity: number
  line_item_id?: string
}

/** Of what there is enough of: some items of the demo are sold out somewhere. */
async function reserve(make: Make, reservation: Reservation): Promise<void> {
  const { inventory_item_id, location_id } = reservation
  await make(
    `inventory-items/${inventory_item_id}/location-levels/${location_id}`,
    { stocked_quantity: 100 }
  )
  await make("reservations", reservation)
}

async function send(
  make: Make,
  { id, items }: Order,
  location_id: string
): Promise<void> {
  for (const item of items) {
    const [{ inventory_item_id }] = item.variant.inventory_items
    await reserve(make, {
      line_item_id: item.id,
      inventory_item_id,
      location_id,
      quantity: item.quantity,
    })
  }
  await make(`orders/${id}/fulfillments`, {
    location_id,
    items: items.map((item) => ({ id: item.id, quantity: item.quantity })),
  })
}

async function sendBack(
  make: Make,
  order: Order,
  location_id: string
): Promise<void> {
  const begun = await make<{ return: { id: string } }>("returns", {
    order_id: order.id,
    location_id,
  })
  const items = [{ id: order.items[0].id, quantity: 1 }]
  await make(`returns/${begun.return.id}/request-items`, { items })
  await make(`returns/${begun.return.id}/request`, {})
}
