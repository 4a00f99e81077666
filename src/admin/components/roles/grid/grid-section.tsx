import { TriangleDownMini } from "@medusajs/icons"
import { Text, clx } from "@medusajs/ui"
import { useId } from "react"
import { useIsNarrow } from "../../../hooks/use-media-query"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import type { GridSection } from "../../../lib/permission-grid"
import { GridBox } from "./grid-box"
import { GridCards } from "./grid-cards"
import { GridTable } from "./grid-table"
import type { GridChoice } from "./permission-grid"

type GridSectionViewProps = GridChoice & {
  section: GridSection
  isOpen: boolean
  canClose: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** An area: all of it at once in its head, and what is in it below. */
export const GridSectionView = (props: GridSectionViewProps) => {
  const { section, isOpen, canClose, onOpenChange, ...choice } = props
  const { t } = useTeamTranslation()
  const isNarrow = useIsNarrow()
  const id = useId()
  const count = section.keys.filter((key) => choice.selection.has(key)).length
  return (
    <section className="shadow-elevation-card-rest bg-ui-bg-component overflow-hidden rounded-lg">
      <div className="flex items-center gap-x-3 px-3">
        <GridBox
          keys={section.keys}
          label={t("roles.grid.wholeArea", { area: section.label })}
          {...choice}
        />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={!canClose}
          onClick={() => onOpenChange(!isOpen)}
          className="focus-visible:shadow-borders-focus flex min-w-0 flex-1 items-center justify-between gap-x-3 rounded-sm py-3 text-left outline-none"
        >
          <Text as="span" size="small" leading="compact" weight="plus">
            {section.label}
          </Text>
          <span className="text-ui-fg-muted flex shrink-0 items-center gap-x-2">
            <Text as="span" size="small" leading="compact">
              {t("roles.grid.count", { count, total: section.keys.length })}
            </Text>
            <TriangleDownMini
              className={clx("transition-transform", !isOpen && "-rotate-90")}
            />
          </span>
        </button>
      </div>
      <div id={id} hidden={!isOpen} className="bg-ui-bg-base border-t">
        {isOpen &&
          (isNarrow ? (
            <GridCards section={section} {...choice} />
          ) : (
            <GridTable section={section} {...choice} />
          ))}
      </div>
    </section>
  )
}
