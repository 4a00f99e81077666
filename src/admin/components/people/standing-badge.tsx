import { StatusBadge } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { LinkedUserStatus } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

type StandingBadgeProps = { status: LinkedUserStatus; hasRole: boolean }

/** Whether somebody in the team reaches anything, and if not, why. */
export const StandingBadge = ({ status, hasRole }: StandingBadgeProps) => {
  const { t } = useTeamTranslation()
  if (status === "suspended") {
    return (
      <WithTooltip content={t("access.standing.suspendedHint")}>
        <StatusBadge color="red">{t("status.suspended")}</StatusBadge>
      </WithTooltip>
    )
  }
  if (!hasRole) {
    return (
      <WithTooltip content={t("access.standing.noRoleHint")}>
        <StatusBadge color="orange">{t("access.standing.noRole")}</StatusBadge>
      </WithTooltip>
    )
  }
  return <StatusBadge color="green">{t("status.active")}</StatusBadge>
}
