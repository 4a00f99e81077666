import { Badge, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { WithTooltip } from "../common/with-tooltip"

/** The first role, and how many more there are. */
export const RolesCell = ({ names }: { names: string[] }) => {
  const { t } = useTeamTranslation()
  const [first, ...others] = names
  if (!first) {
    return (
      <Text as="span" size="small" className="text-ui-fg-muted">
        {t("people.noRoles")}
      </Text>
    )
  }
  return (
    <span className="flex items-center gap-x-1.5">
      <Badge size="2xsmall">{first}</Badge>
      {others.length > 0 && (
        <WithTooltip content={others.join(", ")}>
          <Text as="span" size="xsmall" className="text-ui-fg-muted">
            {t("people.moreRoles", { count: others.length })}
          </Text>
        </WithTooltip>
      )}
    </span>
  )
}
