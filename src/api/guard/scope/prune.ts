import type { WorkScope } from "../../../utils/scope"
import { isOpaque } from "./collect"
import { isBound, kindUntold } from "./kinds"

/** Columns that say where a row itself lies; `value` is how choices have an id. */
const PLACES: ReadonlySet<string> = new Set([
  "id",
  "value",
  "location_id",
  "stock_location_id",
  "sales_channel_id",
])

/** What the host computes over all locations, of which no part can be told. */
const OVER_ALL = "inventory_quantity"

/** What an answer is made of. */
export type Json = string | number | boolean | null | Json[] | JsonRow
export type JsonRow = {
  [key: string]: Json
}
type Outside = { ids: ReadonlySet<string>; scope: WorkScope }

/**
 * An answer without what lies outside: a list loses such rows, a relation and a
 * column become `null`. Of what hangs under the name of something that can lie
 * outside, only what says which one it is stays.
 */
export function pruneOutside(answer: Json, outside: Outside): Json {
  if (!isRow(answer)) {
    return within(answer, "", outside)
  }
  // Its own columns are about what the request named, which was looked at.
  return mapRow(answer, (key, value) =>
    typeof value === "object" ? within(value, key, outside) : value
  )
}

function within(value: Json, key: string, outside: Outside): Json {
  if (Array.isArray(value)) {
    return value
      .filter((one) => !isGone(one, key, outside))
      .map((one) => within(one, key, outside))
  }
  if (isGone(value, key, outside)) {
    return null
  }
  if (!isRow(value)) {
    return value
  }
  return mapRow(value, (own, inner) =>
    isOpaque(own)
      ? inner
      : own === OVER_ALL && outside.scope.location_ids !== null
        ? null
        : within(inner, own, outside)
  )
}

function isGone(value: Json, key: string, outside: Outside): boolean {
  if (typeof value === "string") {
    return outside.ids.has(value)
  }
  if (!isRow(value)) {
    return false
  }
  const untold = kindUntold(value, key)
  return (
    (untold !== undefined && isBound(untold, outside.scope)) ||
    Object.entries(value).some(
      ([own, id]) =>
        PLACES.has(own) && typeof id === "string" && outside.ids.has(id)
    )
  )
}

const isRow = (value: Json): value is JsonRow =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const mapRow = (
  row: JsonRow,
  map: (key: string, value: Json) => Json
): JsonRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, map(key, value)])
  )
