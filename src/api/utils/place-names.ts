import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { PlaceRef } from "../../types/access-http"

type Places = {
  location_ids: readonly string[] | null
  sales_channel_ids: readonly string[] | null
}

/** A scope's ids with their names; `null` stays what it is: all. */
export type NameScope = (ids: readonly string[] | null) => PlaceRef[] | null

/** Names of what scopes name, looked up at once; what is gone has none. */
export async function placeNames(
  container: MedusaContainer,
  scopes: readonly Places[]
): Promise<{ locations: NameScope; channels: NameScope }> {
  const [locations, channels] = await Promise.all([
    namesOf(container, "stock_location", idsIn(scopes, "location_ids")),
    namesOf(container, "sales_channel", idsIn(scopes, "sales_channel_ids")),
  ])
  return { locations: naming(locations), channels: naming(channels) }
}

const idsIn = (scopes: readonly Places[], key: keyof Places): string[] => [
  ...new Set(scopes.flatMap((scope) => scope[key] ?? [])),
]

async function namesOf(
  container: MedusaContainer,
  entity: "stock_location" | "sales_channel",
  ids: string[]
): Promise<Map<string, string>> {
  if (!ids.length) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id", "name"], filters: { id: ids } })
  return new Map(data.map(({ id, name }) => [id, name]))
}

const naming =
  (names: Map<string, string>): NameScope =>
  (ids) =>
    ids && ids.map((id) => ({ id, name: names.get(id) ?? null }))
