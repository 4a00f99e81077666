import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import type { GridSection } from "../../../lib/permission-grid"
import { GridBox } from "./grid-box"
import { GridRowHint } from "./grid-row-hint"
import { GridVerbs } from "./grid-verbs"
import type { GridChoice } from "./permission-grid"

type GridCardsProps = GridChoice & { section: GridSection }

/** On a telephone: one block for each row, and one for the columns. */
export const GridCards = ({ section, ...choice }: GridCardsProps) => {
  const { t } = useTeamTranslation()
  const { rows, columns, label: area } = section
  return (
    <div className="divide-y">
      {rows.length > 1 && (
        <div
          role="group"
          aria-label={t("roles.grid.columns", { area })}
          className="bg-ui-bg-subtle flex flex-col gap-y-2 px-3 py-3"
        >
          <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
            {t("roles.grid.columns", { area })}
          </Text>
          <span className="flex flex-wrap gap-x-4 gap-y-2">
            {columns.map(({ action, label, keys }) => (
              <span key={action} className="flex items-center gap-x-2">
                <GridBox
                  keys={keys}
                  label={t("roles.grid.wholeColumn", { action: label, area })}
                  {...choice}
                />
                <Text as="span" size="small" leading="compact">
                  {label}
                </Text>
              </span>
            ))}
          </span>
        </div>
      )}
      {rows.map((row) => (
        <div
          key={row.key}
          role="group"
          aria-label={row.label}
          className="flex flex-col gap-y-2 px-3 py-3"
        >
          <span className="flex items-center gap-x-3">
            <GridBox
              keys={row.keys}
              label={t("roles.grid.wholeRow", { resource: row.label })}
              {...choice}
            />
            <Text as="span" size="small" leading="compact" weight="plus">
              {row.label}
            </Text>
            <GridRowHint row={row} selection={choice.selection} />
          </span>
          <div className="pl-8">
            <GridVerbs
              permissions={[
                ...row.cells.filter((cell) => cell !== null),
                ...row.verbs,
              ]}
              {...choice}
            />
          </div>
        </div>
      ))}
    </div>
  )
}
