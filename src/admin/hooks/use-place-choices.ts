import { useState } from "react"
import { LOCATION_ADMINISTRATOR_ROLE_ID } from "../../utils/role-ids"
import {
  PLACE_KEYS,
  isOffered,
  isSameScope,
  problemOf,
  type PlaceKind,
  type PlaceProblem,
  type WorkPlaces,
} from "../lib/places"
import { useAllPlaces, usePlaces } from "./api/places"
import { useTeamTranslation } from "./use-team-translation"

export type PlaceChoice = {
  kind: PlaceKind
  value: string[] | null
  setValue: (value: string[] | null) => void
  start: string[] | null
  /** How many there are to choose from. */
  count: number
  /** "All" means all that whoever chooses has. */
  isOwnLimit: boolean
  isShown: boolean
  problem: PlaceProblem | null
  isChanged: boolean
  /** As the server takes it; `undefined`: that isn't known yet. */
  given: string[] | null | undefined
}

/**
 * Where somebody is let work: locations, sales channels and sections.
 *
 * @param start as it was when this began
 * @param roleIds a Location administrator needs locations
 */
export function usePlaceChoices(start: WorkPlaces, roleIds: Iterable<string>) {
  const needsLocations = [...roleIds].includes(LOCATION_ADMINISTRATOR_ROLE_ID)
  const choices = [
    usePlaceChoice("location", start.location_ids, needsLocations),
    usePlaceChoice("sales_channel", start.sales_channel_ids, false),
    usePlaceChoice("area", start.areas, false),
  ]
  const isChanged = choices.some((choice) => choice.isChanged)
  return {
    choices,
    isChanged,
    isReady: choices.every(({ problem }) => problem === null),
    /** What a role asks for may be in each row of a file. */
    isReadyForRows: choices.every(({ problem }) => problem !== "required"),
    /** What was chosen instead of all; the rest is as whoever invites has it. */
    chosen: byKey(choices.filter(({ value }) => value !== null)),
    /** What is to change. */
    changes: byKey(choices.filter((choice) => choice.isChanged)),
  }
}

export type PlaceChoices = ReturnType<typeof usePlaceChoices>

function usePlaceChoice(
  kind: PlaceKind,
  initial: string[] | null,
  isNeeded: boolean
): PlaceChoice {
  const { locale } = useTeamTranslation()
  const [start] = useState(initial)
  const [value, setValue] = useState(initial)
  const overview = usePlaces(kind, { locale }).data?.pages[0]
  const isOwnLimit = overview?.limited_by === "caller"
  // Who can't give "all" gives what they have, which is never more than that.
  const all = useAllPlaces(kind, isOwnLimit).data
  const choice = { kind, start, value, isNeeded }
  return {
    kind,
    value,
    setValue,
    start,
    count: overview?.count ?? 0,
    isOwnLimit,
    isShown: overview ? isOffered(choice, overview) : start !== null,
    problem: overview ? problemOf(choice, overview) : null,
    isChanged: !isSameScope(start, value),
    given: value === null && isOwnLimit ? all?.map(({ id }) => id) : value,
  }
}

const byKey = (choices: PlaceChoice[]): Partial<WorkPlaces> =>
  Object.fromEntries(
    choices.flatMap(({ kind, given }) =>
      given === undefined ? [] : [[PLACE_KEYS[kind], given]]
    )
  )
