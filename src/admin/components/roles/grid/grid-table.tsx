import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import type { GridRow, GridSection } from "../../../lib/permission-grid"
import { GridBox } from "./grid-box"
import { GridRowHint } from "./grid-row-hint"
import { GridVerbs } from "./grid-verbs"
import type { GridChoice } from "./permission-grid"
import { useArrowKeys } from "./use-arrow-keys"

type GridTableProps = GridChoice & { section: GridSection }

/** On a wide window: a column for what most know, the rest at the row's end. */
export const GridTable = ({ section, ...choice }: GridTableProps) => {
  const { t } = useTeamTranslation()
  const onKeyDown = useArrowKeys()
  const { columns, rows, label: area } = section
  const hasVerbs = rows.some(({ verbs }) => verbs.length)
  return (
    <table className="w-full table-fixed" onKeyDown={onKeyDown}>
      <caption className="sr-only">{t("roles.grid.caption", { area })}</caption>
      <colgroup>
        <col className="w-56" />
        {columns.map(({ action }) => (
          <col key={action} className="w-24" />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr className="border-b">
          <td className="px-3 py-2" />
          {columns.map(({ action, label, keys }) => (
            <th key={action} scope="col" className="px-1 py-2 font-normal">
              <span className="flex flex-col items-center gap-y-1">
                <Text
                  as="span"
                  size="xsmall"
                  leading="compact"
                  weight="plus"
                  className="text-ui-fg-subtle max-w-full truncate"
                >
                  {label}
                </Text>
                <GridBox
                  keys={keys}
                  label={t("roles.grid.wholeColumn", { action: label, area })}
                  {...choice}
                />
              </span>
            </th>
          ))}
          <th scope="col" className="px-3 py-2 text-left align-top font-normal">
            {hasVerbs && (
              <Text
                as="span"
                size="xsmall"
                leading="compact"
                weight="plus"
                className="text-ui-fg-subtle"
              >
                {t("roles.grid.more")}
              </Text>
            )}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {rows.map((row) => (
          <TableRow key={row.key} row={row} {...choice} />
        ))}
      </tbody>
    </table>
  )
}

const TableRow = ({ row, ...choice }: GridChoice & { row: GridRow }) => {
  const { t } = useTeamTranslation()
  return (
    <tr className="hover:bg-ui-bg-base-hover transition-fg">
      <th scope="row" className="px-3 py-2 text-left font-normal">
        <span className="flex items-center gap-x-3">
          <GridBox
            keys={row.keys}
            label={t("roles.grid.wholeRow", { resource: row.label })}
            {...choice}
          />
          <Text as="span" size="small" leading="compact" className="min-w-0">
            {row.label}
          </Text>
          <GridRowHint row={row} selection={choice.selection} />
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell?.key ?? index} className="px-1 py-2 text-center">
          {cell && (
            <span className="inline-flex">
              <GridBox keys={[cell.key]} label={cell.label} {...choice} />
            </span>
          )}
        </td>
      ))}
      <td className="px-3 py-2">
        <GridVerbs permissions={row.verbs} {...choice} />
      </td>
    </tr>
  )
}
