import { Badge, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate, shortDate } from "../../lib/dates"
import type { AccessReviewResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

/** The role and when it ends. One that is gone gives nothing, and says so. */
export const HeldRoleCell = ({ line }: { line: AccessReviewResponse }) => {
  const { t, dateLocale } = useTeamTranslation()
  const { role, expires_at } = line
  if (!role) {
    return (
      <Text as="span" size="small" className="text-ui-fg-muted">
        {t("people.noRoles")}
      </Text>
    )
  }
  if (role.name === null) {
    return (
      <WithTooltip content={role.id}>
        <Text as="span" size="small" className="text-ui-fg-muted">
          {t("access_review.roleGone")}
        </Text>
      </WithTooltip>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
      <Badge size="2xsmall" className="whitespace-normal">
        {role.name}
      </Badge>
      {expires_at && (
        <WithTooltip content={fullDate(expires_at, dateLocale)}>
          <Text
            as="span"
            size="xsmall"
            className="text-ui-fg-muted whitespace-nowrap"
          >
            {t("access.end.short", { date: shortDate(expires_at, dateLocale) })}
          </Text>
        </WithTooltip>
      )}
    </span>
  )
}
