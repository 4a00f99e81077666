import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  completeOrderWorkflow,
  createCustomersWorkflow,
  createOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SeededVariant } from "./catalog"
import type { Shop } from "./shop"

const CUSTOMERS = [
  ["Amélie", "Roux", "Lyon", "fr"],
  ["Bram", "de Wit", "Utrecht", "nl"],
  ["Carla", "Rossi", "Milano", "it"],
  ["Dieter", "Kraus", "Berlin", "de"],
  ["Elena", "García", "Valencia", "es"],
  ["Filip", "Nowak", "Kraków", "pl"],
  ["Greet", "Maes", "Gent", "be"],
  ["Hugo", "Petit", "Nantes", "fr"],
  ["Ilse", "Bakker", "Zwolle", "nl"],
  ["Jonas", "Weber", "Leipzig", "de"],
]

const ORDERS = 25

type Customer = { id: string; email: string }

/** Customers, and orders spread over them, the channels and the goods. */
export async function seedOrders(
  container: MedusaContainer,
  shop: Shop,
  variants: SeededVariant[]
): Promise<void> {
  const customers = await seedCustomers(container)
  const [, known] = await container
    .resolve(Modules.ORDER)
    .listAndCountOrders({ customer_id: customers.map(({ id }) => id) })
  for (let index = known; index < ORDERS; index++) {
    await order(container, shop, variants, customers, index)
  }
}

async function seedCustomers(container: MedusaContainer): Promise<Customer[]> {
  const wanted = CUSTOMERS.map(([first_name, last_name]) => ({
    first_name,
    last_name,
    email: `${plain(first_name)}.${plain(last_name)}@example.com`,
  }))
  const emails = wanted.map(({ email }) => email)
  const known = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: emails })
  const missing = wanted.filter(
    ({ email }) => !known.some((customer) => customer.email === email)
  )
  const { result } = await createCustomersWorkflow(container).run({
    input: { customersData: missing },
  })
  const ids = new Map([...known, ...result].map(({ id, email }) => [email, id]))
  return emails.map((email) => ({ email, id: ids.get(email) ?? "" }))
}

async function order(
  container: MedusaContainer,
  shop: Shop,
  variants: SeededVariant[],
  customers: Customer[],
  index: number
): Promise<void> {
  const who = index % CUSTOMERS.length
  const sales_channel_id = shop.sales_channel_ids[index % 3]
  const goods = variants.filter((variant) =>
    variant.sales_channel_ids.includes(sales_channel_id)
  )
  const chosen = Array.from(
    { length: 1 + (index % 3) },
    (_, place) => goods[(index * 7 + place * 11) % goods.length]
  )
  const { result } = await createOrderWorkflow(container).run({
    input: {
      region_id: shop.region_id,
      sales_channel_id,
      currency_code: "eur",
      email: customers[who].email,
      customer_id: customers[who].id,
      no_notification: true,
      shipping_address: addressOf(who),
      billing_address: addressOf(who),
      items: chosen.map((variant, place) => ({
        title: variant.product_title,
        variant_title: variant.title,
        variant_sku: variant.sku,
        variant_id: variant.id,
        quantity: 1 + ((index + place) % 3),
        unit_price: variant.price,
      })),
      shipping_methods: [
        {
          name: "Standard",
          amount: 5,
          shipping_option_id: shop.shipping_option_id,
        },
      ],
    },
  })
  if (index % 8 === 3) {
    await cancelOrderWorkflow(container).run({
      input: { order_id: result.id, no_notification: true },
    })
  } else if (index % 5 === 0) {
    await completeOrderWorkflow(container).run({
      input: { orderIds: [result.id] },
    })
  }
}

function addressOf(who: number) {
  const [first_name, last_name, city, country_code] = CUSTOMERS[who]
  return {
    first_name,
    last_name,
    city,
    country_code,
    address_1: `Market Street ${who * 3 + 1}`,
    postal_code: String(10_000 + who * 137),
  }
}

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase()
