import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { COUNTRIES, type Shop } from "./shop"

type Shipping = Pick<Shop, "shipping_profile_id" | "shipping_option_id">

const OPTIONS = [
  ["Standard", "Arrives in two to four days", "standard", 5],
  ["Express", "Arrives the next day", "express", 12],
] as const

/** Every warehouse ships to all of Europe, in two speeds. */
export async function seedShipping(
  container: MedusaContainer,
  location_ids: string[]
): Promise<Shipping> {
  const shipping_profile_id = await profile(container)
  const [known] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ shipping_profile_id })
  if (known) {
    return { shipping_profile_id, shipping_option_id: known.id }
  }
  const made: string[] = []
  for (const location_id of location_ids) {
    const zone_id = await serviceZone(container, location_id)
    made.push(await options(container, zone_id, shipping_profile_id))
  }
  return { shipping_profile_id, shipping_option_id: made[0] }
}

async function profile(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (known) {
    return known.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return result[0].id
}

async function serviceZone(
  container: MedusaContainer,
  stock_location_id: string
): Promise<string> {
  const { name } = await container
    .resolve(Modules.STOCK_LOCATION)
    .retrieveStockLocation(stock_location_id)
  const set = await container
    .resolve(Modules.FULFILLMENT)
    .createFulfillmentSets({
      name: `${name} shipping`,
      type: "shipping",
      service_zones: [
        {
          name: `Europe from ${name}`,
          geo_zones: COUNTRIES.map((country_code) => ({
            country_code,
            type: "country" as const,
          })),
        },
      ],
    })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.service_zones[0].id
}

async function options(
  container: MedusaContainer,
  service_zone_id: string,
  shipping_profile_id: string
): Promise<string> {
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: OPTIONS.map(([name, description, code, amount]) => ({
      name,
      price_type: "flat" as const,
      provider_id: "manual_manual",
      service_zone_id,
      shipping_profile_id,
      type: { label: name, description, code },
      prices: [{ currency_code: "eur", amount }],
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" },
        { attribute: "is_return", value: "false", operator: "eq" },
      ],
    })),
  })
  return result[0].id
}
