import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import {
  isTeamLocale,
  TEAM_LOCALES,
  type TeamLocale,
} from "../../../../utils/locales"
import { teamError } from "../../../../utils/team-error"
import { roles } from "../../../../workflows/services"
import { type CsvRecord, fromCsv } from "./csv"
import { type InvitePeople, MOST_RECIPIENTS } from "./validators"

type Row = NonNullable<InvitePeople["recipients"]>[number]

const COLUMNS = [
  "email",
  "roles",
  "language",
  "locations",
  "sales_channels",
  "areas",
]

/** In the CSV of outcomes, which can be corrected and brought in again. */
const PASSED_OVER = ["outcome", "explanation"]

/**
 * Recipients from a CSV. Its columns: `email`, and if wanted `roles` (keys, ids
 * or names), `language`, `locations`, `sales_channels` (ids), `areas`; several in
 * one cell are separated by `|`. An empty cell is as if left out.
 *
 * @throws 400 `invalid_csv` with the line
 */
export async function rowsFromCsv(
  container: MedusaContainer,
  account_id: string,
  csv: string
): Promise<Row[]> {
  const { columns, records } = fromCsv(csv)
  checkColumns(columns)
  refuse(!records.length, "The CSV has no rows below its first line.")
  refuse(
    records.length > MOST_RECIPIENTS,
    `The CSV has more than ${MOST_RECIPIENTS} rows. Split it.`
  )
  const known = {
    roleIds: await roleIndex(container, account_id),
    areas: roles(container).catalog.areas,
  }
  return records.map((record) => rowOf(record, known))
}

function checkColumns(columns: string[]): void {
  const wrong = columns.filter(
    (name, at) =>
      ![...COLUMNS, ...PASSED_OVER].includes(name) ||
      columns.indexOf(name) !== at
  )
  refuse(
    !columns.includes("email") || wrong.length > 0,
    `The CSV's first line names the columns: email, and if wanted ${COLUMNS.slice(1).join(", ")}, each once.${
      wrong.length ? ` It has ${wrong.slice(0, 3).join(", ")}.` : ""
    }`
  )
}

function rowOf(
  { line, cells }: CsvRecord,
  known: { roleIds: Map<string, string>; areas: readonly string[] }
): Row {
  const locale = localeOf(line, cells.get("language")?.toLowerCase())
  const list = (column: string) => split(cells.get(column) ?? "")
  const role_ids = list("roles").map((name) => {
    const id = known.roleIds.get(name.toLowerCase())
    if (!id) {
      throw invalid(`Line ${line}: there is no role "${name}".`)
    }
    return id
  })
  const areas = list("areas").map((name) => {
    const area = known.areas.find((area) => area === name.toLowerCase())
    if (!area) {
      throw invalid(`Line ${line}: the areas are ${known.areas.join(", ")}.`)
    }
    return area
  })
  const location_ids = list("locations")
  const sales_channel_ids = list("sales_channels")
  return {
    email: cells.get("email") ?? "",
    ...(role_ids.length && { role_ids }),
    ...(locale && { locale }),
    ...(location_ids.length && { location_ids }),
    ...(sales_channel_ids.length && { sales_channel_ids }),
    ...(areas.length && { areas }),
  }
}

function localeOf(
  line: number,
  cell: string | undefined
): TeamLocale | undefined {
  if (!cell) {
    return undefined
  }
  if (isTeamLocale(cell)) {
    return cell
  }
  throw invalid(
    `Line ${line}: the language is one of ${TEAM_LOCALES.join(", ")}.`
  )
}

const split = (cell: string): string[] => [
  ...new Set(
    cell
      .split("|")
      .map((part) => part.trim())
      .filter(Boolean)
  ),
]

/** Roles by id, key and name in every language, in lower case. */
async function roleIndex(
  container: MedusaContainer,
  account_id: string
): Promise<Map<string, string>> {
  const service = roles(container)
  const lists = await Promise.all(
    TEAM_LOCALES.map((locale) => service.listRoles({ account_id, locale }))
  )
  return new Map(
    lists.flat().flatMap((role) => [
      [role.id.toLowerCase(), role.id],
      [role.key.toLowerCase(), role.id],
      [role.name.toLowerCase(), role.id],
    ])
  )
}

function refuse(wrong: boolean, message: string): void {
  if (wrong) {
    throw invalid(message)
  }
}

const invalid = (message: string) =>
  teamError(MedusaError.Types.INVALID_DATA, "invalid_csv", message)
