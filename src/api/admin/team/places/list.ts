import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { areaLabel } from "../../../../modules/role/catalog/labels"
import type { AccountRow, Scope } from "../../../../modules/linked-user/types"
import type { PlaceResponse, PlacesResponse } from "../../../../types/http"
import type { Grant } from "../../../../types/grant"
import { accountHasArea } from "../../../../utils/areas"
import { escapeLike } from "../../../../utils/escape-like"
import { type IdScope, includes, meet } from "../../../../utils/scope"
import { rules, scopeBeyond } from "../../../../workflows/authority/may-give"
import { roles } from "../../../../workflows/services"
import type { ListPlaces } from "./validators"

type Found = Pick<PlacesResponse, "places" | "count">

const SCOPES = {
  location: { key: "location_ids", entity: "stock_location" },
  sales_channel: { key: "sales_channel_ids", entity: "sales_channel" },
} as const

/** Where somebody may let others work: what their account and they have. */
export async function listPlaces(
  container: MedusaContainer,
  account: AccountRow,
  grant: Grant,
  query: ListPlaces
): Promise<PlacesResponse> {
  const { kind, offset, limit } = query
  const key = kind === "area" ? "areas" : SCOPES[kind].key
  const own: IdScope = rules(grant) ? null : grant[key]
  const found =
    kind === "area"
      ? listAreas(container, account, own, query)
      : await listHost(
          container,
          SCOPES[kind].entity,
          meet(account[key], own),
          query
        )
  return { ...found, offset, limit, limited_by: limitedBy(account, grant, key) }
}

/** Whose limits keep "all" from being all there is. */
function limitedBy(
  account: AccountRow,
  grant: Grant,
  key: keyof Scope
): PlacesResponse["limited_by"] {
  if (scopeBeyond(grant, account, { [key]: null }).length) {
    return "caller"
  }
  return account[key] === null ? null : "account"
}

async function listHost(
  container: MedusaContainer,
  entity: "stock_location" | "sales_channel",
  scope: IdScope,
  { q, id, offset, limit }: ListPlaces
): Promise<Found> {
  const ids = id ? meet(scope, id) : scope
  if (ids && !ids.length) {
    return { places: [], count: 0 }
  }
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields: ["id", "name"],
      filters: {
        ...(ids && { id: [...ids] }),
        ...(q && { name: { $ilike: `%${escapeLike(q)}%` } }),
      },
      pagination: {
        skip: offset,
        take: limit,
        order: { name: "ASC", id: "ASC" },
      },
    })
  return {
    places: data.map(({ id, name }): PlaceResponse => ({ id, name })),
    count: metadata?.count ?? data.length,
  }
}

/** There are few, in the order of the catalog. */
function listAreas(
  container: MedusaContainer,
  account: AccountRow,
  own: IdScope,
  { q = "", id, locale = account.default_locale, offset, limit }: ListPlaces
): Found {
  const { areas, labels } = roles(container).catalog
  const places = areas
    .filter((key) => accountHasArea(account, key))
    .filter((key) => includes(own, key) && includes(id ?? null, key))
    .map((key): PlaceResponse => ({
      id: key,
      name: areaLabel(key, locale, labels),
    }))
    .filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()))
  return {
    places: places.slice(offset, offset + limit),
    count: places.length,
  }
}
