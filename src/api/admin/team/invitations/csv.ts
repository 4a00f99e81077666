import { MedusaError } from "@medusajs/framework/utils"
import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"

import { teamError } from "../../../../utils/team-error"

const FORMULA = /^[=+\-@\t\r]/
const GUARDED = /^'(?=[=+\-@\t\r])/

/**
 * CSV that a spreadsheet can't mistake for formulas.
 *
 * @param part `further`: goes on after what was written before
 */
export const toCsv = (
  columns: readonly string[],
  rows: Record<string, string | null>[],
  part: "whole" | "further" = "whole"
): string =>
  stringify(rows, {
    header: part === "whole",
    columns: [...columns],
    bom: part === "whole",
    cast: {
      string: (value) => (FORMULA.test(value) ? `'${value}` : value),
    },
  })

export type CsvRecord = {
  /** Where it begins in the file; the first line has the names of the columns. */
  line: number
  cells: Map<string, string>
}

/**
 * Rows by column name; separated by comma, semicolon or tab, whichever the first
 * line has. Names of columns are compared in lower case.
 *
 * @throws 400 `invalid_csv`, with the line
 */
export function fromCsv(csv: string): {
  columns: string[]
  records: CsvRecord[]
} {
  const [header, ...rows] = lines(csv)
  const columns = (header?.cells ?? []).map((name) => name.toLowerCase())
  return {
    columns,
    records: rows.map(({ line, cells }) => ({
      line,
      cells: new Map(cells.map((cell, at) => [columns[at], unguarded(cell)])),
    })),
  }
}

/** Undoes what {@link toCsv} puts before a formula. */
const unguarded = (cell: string): string => cell.replace(GUARDED, "")

function lines(csv: string): { line: number; cells: string[] }[] {
  try {
    const records = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      relax_column_count_less: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    return records.map(({ info, record }) => ({
      line: info.lines - lineBreaksIn(record),
      cells: record,
    }))
  } catch (error) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_csv",
      `The CSV can't be read: ${(error as Error).message}`
    )
  }
}

const lineBreaksIn = (cells: string[]): number =>
  cells.join("").split(/\r\n|\r|\n/).length - 1

/** A cell may hold another of them: a spreadsheet's semicolons leave commas bare. */
function delimiterOf(csv: string): string {
  const [first] = csv.split(/[\r\n]/, 1)
  const count = (sign: string) => first.split(sign).length
  return ["\t", ";"].find((sign) => count(sign) > count(",")) ?? ","
}
