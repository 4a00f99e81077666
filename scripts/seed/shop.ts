import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { seedShipping } from "./shipping"

export type Shop = {
  region_id: string
  location_ids: string[]
  sales_channel_ids: string[]
  shipping_profile_id: string
  shipping_option_id: string
}

export const COUNTRIES = ["fr", "nl", "de", "be", "it", "es", "pl"]

const CHANNELS = [
  { name: "Web shop", description: "Our own shop" },
  { name: "Marketplace", description: "Sales through marketplaces" },
  { name: "Wholesale", description: "Orders of resellers" },
]

const LOCATIONS = [
  ["Lyon", "12 Rue de la République", "69002", "fr"],
  ["Utrecht", "Oudegracht 88", "3511 AV", "nl"],
  ["Berlin", "Torstraße 140", "10119", "de"],
]

export async function seedShop(container: MedusaContainer): Promise<Shop> {
  const sales_channel_ids = await channels(container)
  const location_ids = await locations(container, sales_channel_ids)
  const region_id = await region(container)
  await store(container, { sales_channel_ids, region_id, location_ids })
  const shipping = await seedShipping(container, location_ids)
  return { region_id, location_ids, sales_channel_ids, ...shipping }
}

async function channels(container: MedusaContainer): Promise<string[]> {
  const names = CHANNELS.map(({ name }) => name)
  const known = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: names })
  const missing = CHANNELS.filter(
    ({ name }) => !known.some((channel) => channel.name === name)
  )
  if (!missing.length) {
    return inOrder(names, known)
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: missing },
  })
  const ids = inOrder(names, [...known, ...result])
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Web shop", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0].id, add: [ids[0]] },
  })
  return ids
}

async function locations(
  container: MedusaContainer,
  sales_channel_ids: string[]
): Promise<string[]> {
  const names = LOCATIONS.map(([city]) => `${city} warehouse`)
  const known = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: names })
  if (known.length) {
    return inOrder(names, known)
  }
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: LOCATIONS.map(
        ([city, address_1, postal_code, country_code]) => ({
          name: `${city} warehouse`,
          address: { address_1, city, postal_code, country_code },
        })
      ),
    },
  })
  const ids = inOrder(names, result)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  for (const id of ids) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id, add: sales_channel_ids },
    })
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    })
  }
  return ids
}

async function region(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.REGION)
    .listRegions({ name: "Europe" })
  if (known) {
    return known.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Europe",
          currency_code: "eur",
          countries: COUNTRIES,
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: COUNTRIES.map((country_code) => ({
      country_code,
      provider_id: "tp_system",
    })),
  })
  return result[0].id
}

async function store(
  container: MedusaContainer,
  shop: Pick<Shop, "sales_channel_ids" | "region_id" | "location_ids">
): Promise<void> {
  const [{ id }] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id },
      update: {
        name: "Example Goods",
        supported_currencies: [
          { currency_code: "eur", is_default: true },
          { currency_code: "usd" },
          { currency_code: "pln" },
        ],
        default_sales_channel_id: shop.sales_channel_ids[0],
        default_region_id: shop.region_id,
        default_location_id: shop.location_ids[0],
      },
    },
  })
}

function inOrder(
  names: string[],
  rows: { id: string; name: string }[]
): string[] {
  const byName = new Map(rows.map(({ id, name }) => [name, id]))
  return names.flatMap((name) => byName.get(name) ?? [])
}
