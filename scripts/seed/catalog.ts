import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  ProductStatus,
} from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { GOODS, type Good } from "./goods"
import type { Shop } from "./shop"

export type SeededVariant = {
  id: string
  title: string
  sku: string
  product_title: string
  price: number
  sales_channel_ids: string[]
}

export async function seedCatalog(
  container: MedusaContainer,
  shop: Shop
): Promise<SeededVariant[]> {
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handleOf(GOODS[0].title) })
  if (!known.length) {
    await makeProducts(container, shop)
    await stock(container, shop.location_ids)
  }
  return variants(container, shop)
}

async function makeProducts(
  container: MedusaContainer,
  shop: Shop
): Promise<void> {
  const names = [...new Set(GOODS.map(({ category }) => category))]
  const { result: categories } = await createProductCategoriesWorkflow(
    container
  ).run({
    input: {
      product_categories: names.map((name) => ({ name, is_active: true })),
    },
  })
  const idOf = new Map(categories.map(({ id, name }) => [name, id]))
  await createProductsWorkflow(container).run({
    input: {
      products: GOODS.map((good) => ({
        title: good.title,
        handle: handleOf(good.title),
        description: good.description,
        status: ProductStatus.PUBLISHED,
        weight: 400,
        shipping_profile_id: shop.shipping_profile_id,
        category_ids: [idOf.get(good.category) ?? ""],
        sales_channels: channelsOf(good, shop).map((id) => ({ id })),
        options: [{ title: good.option, values: good.values }],
        variants: good.values.map((value) => ({
          title: value,
          sku: skuOf(good, value),
          options: { [good.option]: value },
          manage_inventory: true,
          prices: [
            { amount: good.price, currency_code: "eur" },
            { amount: Math.round(good.price * 1.1), currency_code: "usd" },
            { amount: Math.round(good.price * 4.3), currency_code: "pln" },
          ],
        })),
      })),
    },
  })
}

/** Uneven stock, with some shelves empty, as in a real warehouse. */
async function stock(
  container: MedusaContainer,
  location_ids: string[]
): Promise<void> {
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({}, { take: 1000, order: { sku: "ASC" } })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.flatMap(({ id }, item) =>
        location_ids.map((location_id, location) => ({
          inventory_item_id: id,
          location_id,
          stocked_quantity: ((item * 17 + location * 29) % 9) * 12,
        }))
      ),
    },
  })
}

async function variants(
  container: MedusaContainer,
  shop: Shop
): Promise<SeededVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "title", "sku"],
    filters: {
      sku: GOODS.flatMap((good) =>
        good.values.map((value) => skuOf(good, value))
      ),
    },
  })
  const bySku = new Map(
    GOODS.flatMap((good) =>
      good.values.map((value) => [skuOf(good, value), good] as const)
    )
  )
  return data.flatMap(({ id, title, sku }) => {
    const good = bySku.get(sku ?? "")
    return good && sku
      ? {
          id,
          title: title ?? "",
          sku,
          product_title: good.title,
          price: good.price,
          sales_channel_ids: channelsOf(good, shop),
        }
      : []
  })
}

const channelsOf = (good: Good, shop: Shop): string[] =>
  good.channels.map((index) => shop.sales_channel_ids[index])

const handleOf = (title: string): string =>
  title.toLowerCase().replace(/\W+/g, "-")

const skuOf = (good: Good, value: string): string =>
  `${handleOf(good.title)}-${handleOf(value)}`.toUpperCase()
