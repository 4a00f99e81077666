import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate, relativeTime } from "../../lib/dates"
import { WithTooltip } from "../common/with-tooltip"

/** A time in words, with the date behind it. */
export const TimeCell = ({ iso }: { iso: string }) => {
  const { dateLocale } = useTeamTranslation()
  return (
    <WithTooltip content={fullDate(iso, dateLocale)}>
      <Text
        as="span"
        size="small"
        leading="compact"
        className="text-ui-fg-subtle"
      >
        {relativeTime(iso, dateLocale)}
      </Text>
    </WithTooltip>
  )
}

export const NoTime = ({ text = "–" }: { text?: string }) => (
  <Text as="span" size="small" leading="compact" className="text-ui-fg-muted">
    {text}
  </Text>
)
