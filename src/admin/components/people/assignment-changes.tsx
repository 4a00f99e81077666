import { Text } from "@medusajs/ui"
import { usePermissions } from "../../hooks/api/permissions"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { CatalogPermission } from "../../lib/permission-grid"
import { changesBetween } from "../../lib/permission-selection"
import type { RoleDetailResponse } from "../../lib/types"
import type { Assignments } from "./assignment-field"

const NAMED = 4

type AssignmentChangesProps = {
  roles: RoleDetailResponse[]
  before: Assignments
  after: Assignments
}

/** What other roles mean for whoever has them, in words. */
export const AssignmentChanges = (props: AssignmentChangesProps) => {
  const { roles, before, after } = props
  const { t, locale } = useTeamTranslation()
  const { data: areas = [] } = usePermissions(locale)
  const allOf = (held: Assignments) =>
    new Set(
      roles.flatMap(({ id, permissions }) => (held.has(id) ? permissions : []))
    )
  const { gains, loses } = changesBetween(allOf(before), allOf(after), areas)
  const some = (permissions: CatalogPermission[]) => {
    const named = permissions.slice(0, NAMED).map(({ label }) => label)
    const count = permissions.length - named.length
    return [
      ...named,
      ...(count > 0 ? [t("access.edit.more", { count })] : []),
    ].join(", ")
  }
  return (
    <div aria-live="polite" className="flex flex-col gap-y-1 empty:hidden">
      {gains.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("access.edit.gains", { permissions: some(gains) })}
        </Text>
      )}
      {loses.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("access.edit.loses", { permissions: some(loses) })}
        </Text>
      )}
    </div>
  )
}
