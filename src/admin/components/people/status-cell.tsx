import { StatusBadge } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Person, PersonStatus } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

const COLORS: Record<PersonStatus, "green" | "blue" | "orange" | "grey"> = {
  active: "green",
  suspended: "grey",
  pending: "blue",
  accepting: "blue",
  expired: "orange",
  revoked: "grey",
  accepted: "green",
}

export const StatusCell = ({ person }: { person: Person }) => {
  const { t } = useTeamTranslation()
  if (person.kind === "invitation" && person.needs_review) {
    return (
      <WithTooltip content={t("status.needsReviewHint")}>
        <StatusBadge color="purple">{t("status.needsReview")}</StatusBadge>
      </WithTooltip>
    )
  }
  return (
    <StatusBadge color={COLORS[person.status]}>
      {t(`status.${person.status}`)}
    </StatusBadge>
  )
}
