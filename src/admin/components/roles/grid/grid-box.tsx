import { Checkbox } from "@medusajs/ui"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import { boxState } from "../../../lib/permission-selection"
import { WithTooltip } from "../../common/with-tooltip"
import type { GridChoice } from "./permission-grid"

type GridBoxProps = GridChoice & {
  /** Of one permission, a row, a column or an area. */
  keys: readonly string[]
  label: string
  id?: string
}

/** A box for one or many permissions; what one lacks oneself, it says. */
export const GridBox = ({
  keys,
  label,
  id,
  selection,
  held,
  onToggle,
}: GridBoxProps) => {
  const { t } = useTeamTranslation()
  const { checked, disabled } = boxState(keys, selection, held)
  const box = (
    <Checkbox
      id={id}
      checked={checked}
      disabled={disabled}
      aria-label={label}
      onCheckedChange={(on) => onToggle(keys, on === true)}
    />
  )
  return disabled ? (
    <WithTooltip content={t("roles.grid.notYours")} className="inline-flex">
      {box}
    </WithTooltip>
  ) : (
    box
  )
}
