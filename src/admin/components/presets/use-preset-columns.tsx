import { PencilSquare, Trash } from "@medusajs/icons"
import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { LANGUAGES } from "../../lib/languages"
import type { PresetResponse } from "../../lib/types"
import { WhereCell } from "../access-review/where-cell"
import { ActionMenu, type Action } from "../common/action-menu"
import { RolesCell } from "../people/roles-cell"

type Preset = PresetResponse

const helper = createDataTableColumnHelper<Preset>()

type PresetColumnsInput = {
  onEdit: (preset: Preset) => void
  onDelete: (preset: Preset) => void
}

export function usePresetColumns({ onEdit, onDelete }: PresetColumnsInput) {
  const { t } = useTeamTranslation()
  const { namesOf } = useRoleNames()
  const isNarrow = useIsNarrow()

  const actionsOf = (preset: Preset): Action[][] => {
    const notYours = t("presets.givesMore")
    return [
      [
        {
          label: t("presets.edit"),
          icon: <PencilSquare />,
          onClick: () => onEdit(preset),
          disabledBecause: preset.may.change ? undefined : notYours,
        },
      ],
      [
        {
          label: t("presets.delete"),
          icon: <Trash />,
          onClick: () => onDelete(preset),
          disabledBecause: preset.may.delete ? undefined : notYours,
        },
      ],
    ]
  }

  const name = helper.accessor("name", {
    header: t("presets.field"),
    truncateTooltip: false,
    ...(isNarrow ? { size: 150, maxSize: 150 } : { size: 220 }),
    cell: ({ row }) => <NameCell preset={row.original} />,
  })
  const roles = helper.display({
    id: "role_ids",
    header: t("fields.roles"),
    ...(isNarrow ? { size: 120, maxSize: 130 } : { size: 190 }),
    cell: ({ row }) => <RolesCell names={namesOf(row.original.role_ids)} />,
  })
  const where = helper.display({
    id: "where",
    header: t("access_review.columns.where"),
    size: 220,
    cell: ({ row }) => <WhereCell line={row.original} />,
  })
  const language = helper.accessor("locale", {
    header: t("fields.language"),
    cell: ({ row: { original: preset } }) => (
      <span lang={preset.locale}>
        {LANGUAGES.find(({ code }) => code === preset.locale)?.name}
      </span>
    ),
  })
  const actions = helper.display({
    id: "action",
    cell: ({ row: { original: preset } }) => (
      <ActionMenu
        label={t("presets.actionsFor", { name: preset.name })}
        groups={actionsOf(preset)}
      />
    ),
  })
  return isNarrow
    ? [name, roles, actions]
    : [name, roles, where, language, actions]
}

const NameCell = ({ preset }: { preset: Preset }) => {
  const { t } = useTeamTranslation()
  return (
    <div className="flex min-w-0 flex-col justify-center">
      <Text
        as="span"
        size="small"
        leading="compact"
        weight="plus"
        className="text-ui-fg-base truncate"
      >
        {preset.name}
      </Text>
      {preset.lost_role && (
        <Text
          as="span"
          size="xsmall"
          className="text-ui-fg-error whitespace-normal text-pretty"
        >
          {t("presets.lostRoleShort")}
        </Text>
      )}
    </div>
  )
}
