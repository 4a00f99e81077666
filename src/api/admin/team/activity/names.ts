import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { ActivityRow } from "../../../../modules/activity/types"
import type { Grant } from "../../../../types/grant"

type NamesOf = (
  container: MedusaContainer,
  ids: string[]
) => Promise<(readonly [id: string, name: string])[]>

/** What of the host's is known by more than its id, and how. */
const NAMES: Record<string, NamesOf> = {
  order: async (container, id) => {
    const orders = await container
      .resolve(Modules.ORDER)
      .listOrders({ id }, { select: ["id", "display_id"], take: id.length })
    return orders.map((order) => [order.id, `#${order.display_id}`])
  },
  product: async (container, id) => {
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts({ id }, { select: ["id", "title"], take: id.length })
    return products.map((product) => [product.id, product.title])
  },
  customer: async (container, id) => {
    const customers = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id }, { select: ["id", "email"], take: id.length })
    return customers.map((customer) => [customer.id, customer.email])
  },
}

/**
 * Names of what rows are about, by id, as far as the reader may see it. A deed of
 * the team brings the name with it.
 */
export async function thingNames(
  container: MedusaContainer,
  rows: ActivityRow[],
  grant: Grant
): Promise<Map<string, string>> {
  const found = await Promise.all(
    Object.entries(NAMES).map(async ([resource, namesOf]) => {
      const ids = rows.flatMap((row) =>
        row.resource === resource && row.resource_id ? [row.resource_id] : []
      )
      const mayRead = grant.is_root || grant.permissions.has(`${resource}:read`)
      return ids.length && mayRead ? namesOf(container, [...new Set(ids)]) : []
    })
  )
  return new Map(found.flat())
}
