import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { RoleDetailResponse } from "../../lib/types"
import { ActionMenu, type Action } from "../common/action-menu"
import { RoleKindBadge } from "./role-kind-badge"
import { RoleUsage } from "./role-usage"

type Role = RoleDetailResponse

const helper = createDataTableColumnHelper<Role>()

/** On a narrow window the kind goes, and what it is stands below the name. */
export function useRoleColumns(actionsOf: (role: Role) => Action[][]) {
  const { t } = useTeamTranslation()
  const isNarrow = useIsNarrow()
  return useMemo(() => {
    const name = helper.accessor("name", {
      header: t("roles.columns.role"),
      ...(isNarrow
        ? { size: 150, minSize: 120, maxSize: 150 }
        : { size: 480, minSize: 280, maxSize: 640 }),
      truncateTooltip: false,
      cell: ({ row }) => <NameCell role={row.original} />,
    })
    const kind = helper.accessor("source", {
      header: t("roles.columns.kind"),
      truncateTooltip: false,
      cell: ({ row }) => <RoleKindBadge source={row.original.source} />,
    })
    const usage = helper.display({
      id: "usage",
      header: t("roles.columns.people"),
      ...(isNarrow ? { size: 120, minSize: 100, maxSize: 120 } : {}),
      cell: ({ row }) => <RoleUsage role={row.original} />,
    })
    const actions = helper.display({
      id: "action",
      cell: ({ row: { original: role } }) => (
        <ActionMenu
          label={t("roles.columns.actionsFor", { name: role.name })}
          groups={actionsOf(role)}
        />
      ),
    })
    return isNarrow ? [name, usage, actions] : [name, kind, usage, actions]
  }, [t, isNarrow, actionsOf])
}

const NameCell = ({ role }: { role: Role }) => (
  <div className="flex min-w-0 flex-col justify-center py-2">
    <Link
      to={`/settings/team/roles/${role.id}`}
      onClick={(event) => event.stopPropagation()}
      className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus w-fit max-w-full truncate rounded-sm outline-none"
    >
      {role.name}
    </Link>
    {role.description && (
      <Text
        as="span"
        size="xsmall"
        className="text-ui-fg-muted line-clamp-2 whitespace-normal text-pretty"
      >
        {role.description}
      </Text>
    )}
  </div>
)
