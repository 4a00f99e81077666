import { Badge, Text } from "@medusajs/ui"
import { usePlaceNames } from "../../hooks/api/places"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { PlaceKind } from "../../lib/places"

type PlaceNamesProps = {
  kind: PlaceKind
  /** `null`: all of the account's. */
  ids: string[] | null
}

/** Where somebody works, by name; what was deleted is said to be gone. */
export const PlaceNames = ({ kind, ids }: PlaceNamesProps) => {
  const { t, locale } = useTeamTranslation()
  const { data: names, isError } = usePlaceNames(kind, ids ?? [], locale)
  if (!ids) {
    return <>{t(`places.${kind}.all`)}</>
  }
  if (!ids.length) {
    return <>{t("places.none")}</>
  }
  if (isError) {
    return <>{ids.join(", ")}</>
  }
  return (
    names && (
      <>
        {ids.map((id) =>
          names.has(id) ? (
            <Badge key={id} size="2xsmall" className="max-w-full truncate">
              {names.get(id)}
            </Badge>
          ) : (
            <Text
              key={id}
              as="span"
              size="xsmall"
              className="text-ui-fg-muted [overflow-wrap:anywhere]"
            >
              {t("places.gone", { id })}
            </Text>
          )
        )}
      </>
    )
  )
}
