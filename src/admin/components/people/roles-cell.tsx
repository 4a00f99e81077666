import { Badge, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate, shortDate } from "../../lib/dates"
import { WithTooltip } from "../common/with-tooltip"

type RolesCellProps = {
  names: string[]
  /** When the first of them ends; undefined: none does. */
  end?: string
}

/** The first role, how many more there are, and what ends soonest. */
export const RolesCell = ({ names, end }: RolesCellProps) => {
  const { t, dateLocale } = useTeamTranslation()
  const [first, ...others] = names
  if (!first) {
    return (
      <Text as="span" size="small" className="text-ui-fg-muted">
        {t("people.noRoles")}
      </Text>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
      <Badge size="2xsmall">{first}</Badge>
      {others.length > 0 && (
        <WithTooltip content={others.join(", ")}>
          <Text as="span" size="xsmall" className="text-ui-fg-muted">
            {t("people.moreRoles", { count: others.length })}
          </Text>
        </WithTooltip>
      )}
      {end && (
        <WithTooltip content={fullDate(end, dateLocale)}>
          <Text
            as="span"
            size="xsmall"
            className="text-ui-fg-muted whitespace-nowrap"
          >
            {t("access.end.short", { date: shortDate(end, dateLocale) })}
          </Text>
        </WithTooltip>
      )}
    </span>
  )
}
