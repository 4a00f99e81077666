import type { PlaceRef } from "../lib/types"
import { usePermissions } from "./api/permissions"
import { useTeamTranslation } from "./use-team-translation"

type NamedScope = {
  locations: PlaceRef[] | null
  sales_channels: PlaceRef[] | null
  areas: string[] | null
}

/** Where somebody works, in words; "Everywhere" without any limit. */
export function useScopeText() {
  const { t, locale } = useTeamTranslation()
  const { data: areas } = usePermissions(locale)
  const placesOf = (places: PlaceRef[] | null) =>
    places?.map(({ name }) => name ?? t("access_review.placeGone"))
  const sectionsOf = (keys: string[] | null) =>
    keys?.map((key) => areas?.find((area) => area.key === key)?.label ?? key)

  return ({ locations, sales_channels, areas }: NamedScope): string =>
    [placesOf(locations), placesOf(sales_channels), sectionsOf(areas)]
      .flatMap((names) =>
        names ? [names.join(", ") || t("access_review.nowhere")] : []
      )
      .join(" · ") || t("access_review.everywhere")
}
