import { StatusBadge } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { InvitationStatus, Person } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"
import { StandingBadge } from "./standing-badge"

const COLORS: Record<InvitationStatus, "green" | "blue" | "orange" | "grey"> = {
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
  if (person.kind === "linked_user") {
    return (
      <StandingBadge
        status={person.status}
        hasRole={person.role_ids.length > 0}
      />
    )
  }
  return (
    <StatusBadge color={COLORS[person.status]}>
      {t(`status.${person.status}`)}
    </StatusBadge>
  )
}
