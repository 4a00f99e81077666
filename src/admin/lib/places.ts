import type { PlacesResponse } from "./types"

/** What somebody is let work in, as the server calls it. */
export const PLACE_KINDS = ["location", "sales_channel", "area"] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const PLACE_KEYS = {
  location: "location_ids",
  sales_channel: "sales_channel_ids",
  area: "areas",
} as const satisfies Record<PlaceKind, string>

export type PlaceKey = (typeof PLACE_KEYS)[PlaceKind]

/** Where somebody works: `null` is all of the level above, `[]` nothing. */
export type WorkPlaces = Record<PlaceKey, string[] | null>

export const EVERYWHERE: WorkPlaces = {
  location_ids: null,
  sales_channel_ids: null,
  areas: null,
}

type Overview = Pick<PlacesResponse, "count" | "limited_by">

type Choice = {
  kind: PlaceKind
  /** What was there before; `null`: all. */
  start: string[] | null
  value: string[] | null
  /** What a chosen role asks for. */
  isNeeded: boolean
}

/**
 * Whether a choice is offered: where there is one, where there was one, and
 * where a role asks for it.
 */
export function isOffered(
  { kind, start, isNeeded }: Pick<Choice, "kind" | "start" | "isNeeded">,
  { count, limited_by }: Overview
): boolean {
  if (start !== null || (isNeeded && limited_by === null)) {
    return true
  }
  return kind === "area" ? limited_by !== null : count > 1
}

export type PlaceProblem = "required" | "needed"

/** What keeps a choice from being sent. */
export function problemOf(
  { start, value, isNeeded }: Omit<Choice, "kind">,
  { limited_by }: Pick<Overview, "limited_by">
): PlaceProblem | null {
  if (isNeeded && (value === null ? limited_by === null : !value.length)) {
    return "needed"
  }
  // Who worked nowhere may go on so.
  return value?.length === 0 && start?.length !== 0 ? "required" : null
}

export const isSameScope = (
  one: readonly string[] | null,
  other: readonly string[] | null
): boolean =>
  one === null || other === null
    ? one === other
    : one.length === other.length && one.every((id) => other.includes(id))
