import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Person, PlaceResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"
import { NoTime } from "./time-cell"

type PlacesCellProps = {
  person: Person
  locations: PlaceResponse[] | undefined
  channels: PlaceResponse[] | undefined
}

/** Where somebody works: the first of their places, the others behind it. */
export const PlacesCell = (props: PlacesCellProps) => {
  const { person, locations, channels } = props
  const { location_ids, sales_channel_ids } = person
  if (!location_ids && !sales_channel_ids) {
    return <NoTime />
  }
  return (
    <span className="flex min-w-0 flex-col">
      <Names ids={location_ids} places={locations} />
      <Names ids={sales_channel_ids} places={channels} />
    </span>
  )
}

type NamesProps = {
  ids: string[] | null
  places: PlaceResponse[] | undefined
}

const Names = ({ ids, places }: NamesProps) => {
  const { t } = useTeamTranslation()
  if (!ids || !places) {
    return null
  }
  const names = ids.map(
    (id) =>
      places.find((place) => place.id === id)?.name ?? t("places.gone", { id })
  )
  const [first = t("places.none"), ...others] = names
  const text = (
    <Text as="span" size="small" leading="compact" className="truncate">
      {first}{" "}
      {others.length > 0 && t("people.morePlaces", { count: others.length })}
    </Text>
  )
  return others.length ? (
    <WithTooltip content={names.join(", ")} className="flex min-w-0">
      {text}
    </WithTooltip>
  ) : (
    text
  )
}
