import { MedusaError } from "@medusajs/framework/utils"
import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"

import { teamError } from "../../../../utils/team-error"

const FORMULA = /^[=+\-@\t\r]/

/** CSV that a spreadsheet can't mistake for formulas. */
export const toCsv = (
  columns: string[],
  rows: Record<string, string | null>[]
): string =>
  stringify(rows, {
    header: true,
    columns,
    bom: true,
    cast: {
      string: (value) => (FORMULA.test(value) ? `'${value}` : value),
    },
  })

/**
 * Rows by column name; separated by comma, semicolon or tab. Names of columns
 * are compared in lower case.
 *
 * @throws 400 `invalid_csv`, with the line
 */
export function fromCsv(csv: string): Record<string, string>[] {
  try {
    return parse(csv, {
      bom: true,
      columns: (header: string[]) =>
        header.map((name) => name.trim().toLowerCase()),
      delimiter: [",", ";", "\t"],
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      relax_column_count_less: true,
    }) as Record<string, string>[]
  } catch (error) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_csv",
      `The CSV can't be read: ${(error as Error).message}`
    )
  }
}
