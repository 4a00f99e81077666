import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Person } from "../../lib/types"

const helper = createDataTableFilterHelper<Person>()

const STATUSES = [
  "active",
  "pending",
  "expired",
  "suspended",
  "revoked",
  "accepted",
] as const
const DELIVERIES = ["queued", "sending", "sent", "failed", "none"] as const

export function usePeopleFilters() {
  const { t } = useTeamTranslation()
  const { roles } = useRoleNames()
  return useMemo(
    () => [
      helper.custom({
        id: "status",
        type: "multiselect",
        label: t("status.label"),
        searchable: false,
        options: STATUSES.map((value) => ({
          label: t(`status.${value}`),
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
    ],
    [t, roles]
  )
}
