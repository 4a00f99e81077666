import { ExclamationCircle } from "@medusajs/icons"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import type { GridRow } from "../../../lib/permission-grid"
import { lacksRead, type Selection } from "../../../lib/permission-selection"
import { WithTooltip } from "../../common/with-tooltip"

type GridRowHintProps = { row: GridRow; selection: Selection }

/** Who can't look at a thing finds no page to use the rest on. */
export const GridRowHint = ({ row, selection }: GridRowHintProps) => {
  const { t } = useTeamTranslation()
  if (!lacksRead(row.keys, selection)) {
    return null
  }
  const text = t("roles.grid.lacksRead", { resource: row.label })
  return (
    <WithTooltip content={text} className="text-ui-tag-orange-icon inline-flex">
      <ExclamationCircle aria-hidden />
      <span className="sr-only">{text}</span>
    </WithTooltip>
  )
}
