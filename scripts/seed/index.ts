import type { ExecArgs } from "@medusajs/framework/types"
import { seedAdministrator } from "./administrator"
import { seedCatalog } from "./catalog"
import { seedOrders } from "./orders"
import { seedShop } from "./shop"

/**
 * A small shop, so that every page of the dashboard has something to show.
 * Each part is left alone where it exists, so it can run again.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await seedAdministrator(container)
  const shop = await seedShop(container)
  const variants = await seedCatalog(container, shop)
  await seedOrders(container, shop, variants)
}
