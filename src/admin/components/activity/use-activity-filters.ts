import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { usePermissions } from "../../hooks/api/permissions"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PERIOD_KEYS } from "../../lib/activity-period"
import type { ActivityResponse } from "../../lib/types"

const helper = createDataTableFilterHelper<ActivityResponse>()
const RESULTS = ["ok", "refused", "failed"] as const

export function useActivityFilters() {
  const { t, locale } = useTeamTranslation()
  const { data: areas } = usePermissions(locale)
  return useMemo(
    () => [
      helper.custom({
        id: "period",
        type: "radio",
        label: t("activity.filters.period"),
        options: PERIOD_KEYS.map((period) => ({
          label: t(`activity.periods.${period}`),
          value: period,
        })),
      }),
      helper.custom({
        id: "resource",
        type: "multiselect",
        label: t("activity.filters.about"),
        options: (areas ?? []).flatMap(({ resources }) =>
          resources.map(({ key, label }) => ({ label, value: key }))
        ),
      }),
      helper.custom({
        id: "result",
        type: "multiselect",
        label: t("activity.filters.result"),
        options: RESULTS.map((result) => ({
          label: t(`activity.results.${result}`),
          value: result,
        })),
      }),
      helper.custom({
        id: "messages",
        type: "radio",
        label: t("activity.filters.messages"),
        options: [{ label: t("activity.filters.messagesOnly"), value: "true" }],
      }),
    ],
    [t, areas]
  )
}
