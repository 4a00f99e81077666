import { useId } from "react"
import type { CatalogPermission } from "../../../lib/permission-grid"
import { GridBox } from "./grid-box"
import type { GridChoice } from "./permission-grid"

type GridVerbsProps = GridChoice & { permissions: CatalogPermission[] }

/** Boxes with their words beside them. */
export const GridVerbs = ({ permissions, ...choice }: GridVerbsProps) => {
  const id = useId()
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1.5">
      {permissions.map(({ key, label, action_label }) => (
        <span key={key} className="flex items-center gap-x-2">
          <GridBox id={`${id}-${key}`} keys={[key]} label={label} {...choice} />
          <label
            htmlFor={`${id}-${key}`}
            className="txt-compact-small text-ui-fg-subtle cursor-pointer"
          >
            {action_label}
          </label>
        </span>
      ))}
    </span>
  )
}
