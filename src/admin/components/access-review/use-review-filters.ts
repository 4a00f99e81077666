import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { DORMANT_DAYS } from "../../hooks/use-review-state"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { AccessReviewResponse } from "../../lib/types"

const helper = createDataTableFilterHelper<AccessReviewResponse>()

export function useReviewFilters() {
  const { t } = useTeamTranslation()
  const { roles } = useRoleNames()
  return useMemo(
    () => [
      helper.custom({
        id: "role_id",
        type: "multiselect",
        label: t("access_review.columns.role"),
        options: (roles ?? []).map(({ id, name }) => ({
          label: name,
          value: id,
        })),
      }),
      helper.custom({
        id: "seen",
        type: "radio",
        label: t("access_review.seen.label"),
        options: [
          { label: t("access_review.seen.never"), value: "never" },
          {
            label: t("access_review.seen.dormant", { count: DORMANT_DAYS }),
            value: "dormant",
          },
        ],
      }),
    ],
    [t, roles]
  )
}
