import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate, relativeTime } from "../../lib/dates"
import type { RoleEnd } from "../../lib/role-end"
import { WithTooltip } from "../common/with-tooltip"

/** How long a role is held. */
export const RoleEndText = ({ end }: { end: RoleEnd }) => {
  const { t, dateLocale } = useTeamTranslation()
  if (!end) {
    return (
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("access.end.none")}
      </Text>
    )
  }
  return (
    <WithTooltip content={fullDate(end, dateLocale)}>
      <Text as="span" size="small" leading="compact">
        {t("access.end.ends", { when: relativeTime(end, dateLocale) })}
      </Text>
    </WithTooltip>
  )
}
