import { Badge, Tooltip } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { TeamRoleResponse } from "../../lib/types"

const COLORS = { built_in: "grey", code: "purple", custom: "blue" } as const

/** Where a role comes from, which decides whether it can be changed. */
export const RoleKindBadge = ({ source }: Pick<TeamRoleResponse, "source">) => {
  const { t } = useTeamTranslation()
  return (
    <Tooltip content={t(`roles.kindHint.${source}`)} maxWidth={280}>
      <Badge size="2xsmall" color={COLORS[source]} className="cursor-default">
        {t(`roles.kind.${source}`)}
      </Badge>
    </Tooltip>
  )
}
