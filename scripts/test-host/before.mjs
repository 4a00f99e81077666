import { PASSWORD, logIn, send } from "./requests.mjs"

export const OWNER = "owner@example.com"
export const SECOND = "second@example.com"
export const HOST_INVITED = "host-invited@example.com"

/** What the dashboard's pages ask for, and a write's answer stays the same. */
const READS = [
  "/admin/api-keys?type=secret",
  "/admin/currencies",
  "/admin/customer-groups",
  "/admin/customers",
  "/admin/fulfillment-providers",
  "/admin/inventory-items",
  "/admin/notifications",
  "/admin/orders",
  "/admin/price-lists",
  "/admin/product-categories",
  "/admin/products",
  "/admin/products?fields=*variants,*sales_channels",
  "/admin/promotions",
  "/admin/regions",
  "/admin/reservations",
  "/admin/returns",
  "/admin/sales-channels",
  "/admin/shipping-options",
  "/admin/stock-locations",
  "/admin/stores",
  "/admin/tax-regions",
  "/admin/users",
  "/admin/users/me",
]

/** A host in use: two users, a product, an invite that is open, an API key. */
export async function withoutPlugin(host, check) {
  await host.medusa("user", "-e", OWNER, "-p", PASSWORD)
  await host.medusa("user", "-e", SECOND, "-p", PASSWORD)
  const headers = await logIn(host, OWNER)
  const made = async (path, body) =>
    (await send(host, path, { body, headers })).data
  await made("/admin/products", {
    title: "Tea pot",
    options: [{ title: "Size", values: ["S"] }],
  })
  const { invite } = await made("/admin/invites", { email: HOST_INVITED })
  const { api_key } = await made("/admin/api-keys", {
    title: "ERP",
    type: "secret",
  })
  check(
    "the host has an open invite and an API key",
    [typeof invite?.token, typeof api_key?.token],
    ["string", "string"]
  )
  return { headers, invite, key: api_key }
}

/** What its Administrator is answered; times of a login aside. */
export async function rememberHost(host, { headers }) {
  const answers = {}
  for (const path of READS) {
    answers[path] = await send(host, path, { headers })
  }
  return answers
}
