import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useAllPlaces } from "../../hooks/api/places"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Person, PlaceResponse } from "../../lib/types"

const helper = createDataTableFilterHelper<Person>()

const STATUSES = [
  "active",
  "no_role",
  "pending",
  "expired",
  "suspended",
  "revoked",
  "accepted",
] as const
const DELIVERIES = ["queued", "sending", "sent", "failed", "none"] as const

const ACTIVITIES = ["never", "dormant"] as const

export function usePeopleFilters() {
  const { t } = useTeamTranslation()
  const { roles } = useRoleNames()
  const { data: locations } = useAllPlaces("location")
  const { data: channels } = useAllPlaces("sales_channel")
  return useMemo(
    () => [
      helper.custom({
        id: "status",
        type: "multiselect",
        label: t("status.label"),
        searchable: false,
        options: STATUSES.map((value) => ({
          label:
            value === "no_role"
              ? t("access.standing.noRole")
              : t(`status.${value}`),
          value,
        })),
      }),
      helper.custom({
        id: "role_id",
        type: "multiselect",
        label: t("fields.roles"),
        options: (roles ?? []).map(({ id, name }) => ({
          label: name,
          value: id,
        })),
      }),
      helper.custom({
        id: "delivery",
        type: "multiselect",
        label: t("delivery.label"),
        searchable: false,
        options: DELIVERIES.map((value) => ({
          label: t(`delivery.${value}`),
          value,
        })),
      }),
      ...placeFilter("location_id", t("places.location.label"), locations),
      ...placeFilter(
        "sales_channel_id",
        t("places.sales_channel.label"),
        channels
      ),
      helper.custom({
        id: "activity",
        type: "radio",
        label: t("people.activity.label"),
        options: ACTIVITIES.map((value) => ({
          label: t(`people.activity.${value}`),
          value,
        })),
      }),
    ],
    [t, roles, locations, channels]
  )
}

/** Who works everywhere is in each; where there is one only, all are. */
const placeFilter = (
  id: string,
  label: string,
  places: PlaceResponse[] | undefined
) =>
  places && places.length > 1
    ? [
        helper.custom({
          id,
          type: "multiselect",
          label,
          options: places.map(({ id: value, name }) => ({
            label: name,
            value,
          })),
        }),
      ]
    : []
