import { Container, Heading, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate } from "../../lib/dates"
import type { RoleDetailResponse } from "../../lib/types"
import { ActionMenu } from "../common/action-menu"
import { SectionRow } from "../common/section-row"
import { PreviewButton } from "../reach/preview-button"
import { RoleKindBadge } from "./role-kind-badge"
import { RoleUsage } from "./role-usage"
import { useRoleActions } from "./use-role-actions"

type RoleOverviewProps = { role: RoleDetailResponse; onDelete: () => void }

export const RoleOverview = ({ role, onDelete }: RoleOverviewProps) => {
  const { t, dateLocale } = useTeamTranslation()
  const actionsOf = useRoleActions(onDelete)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-2 gap-y-3 px-6 py-4 sm:flex-nowrap">
        <div className="flex min-w-0 flex-1 flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Heading className="[overflow-wrap:anywhere]">{role.name}</Heading>
            <RoleKindBadge source={role.source} />
          </div>
          <Text
            size="small"
            className="text-ui-fg-subtle max-w-2xl whitespace-pre-line text-pretty"
          >
            {role.description || t("roles.noDescription")}
          </Text>
        </div>
        <div className="order-last w-full empty:hidden sm:order-none sm:w-auto sm:shrink-0">
          <PreviewButton roleId={role.id} name={role.name} />
        </div>
        <ActionMenu
          label={t("roles.columns.actionsFor", { name: role.name })}
          groups={actionsOf(role)}
        />
      </div>
      <SectionRow title={t("roles.heldBy")}>
        <RoleUsage role={role} />
      </SectionRow>
      {role.updated_at && (
        <SectionRow title={t("roles.changedAt")}>
          {fullDate(role.updated_at, dateLocale)}
        </SectionRow>
      )}
    </Container>
  )
}
