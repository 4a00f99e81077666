import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { isTeamLocale, TEAM_LOCALES } from "../../../../utils/locales"
import { teamError } from "../../../../utils/team-error"
import { roles } from "../../../../workflows/services"
import { fromCsv } from "./csv"
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

/**
 * Recipients from a CSV. Its columns: `email`, and if wanted `roles` (keys, ids
 * or names, separated by `|`), `language`, `locations`, `sales_channels` (ids).
 *
 * @throws 400 `invalid_csv` with the line, `unknown_role`
 */
export async function rowsFromCsv(
  container: MedusaContainer,
  account_id: string,
  csv: string
): Promise<Row[]> {
  const records = fromCsv(csv)
  refuse(!records.length, "The CSV has no rows below its first line.")
  refuse(
    records.length > MOST_RECIPIENTS,
    `The CSV has more than ${MOST_RECIPIENTS} rows. Split it.`
  )
  const unknown = Object.keys(records[0]).filter(
    (name) => !COLUMNS.includes(name)
  )
  refuse(
    !("email" in records[0]) || unknown.length > 0,
    `The CSV's first line names the columns: email, and if wanted ${COLUMNS.slice(1, 5).join(", ")}.${
      unknown.length ? ` It has ${unknown.slice(0, 3).join(", ")}.` : ""
    }`
  )
  const roleIds = await roleIndex(container, account_id)
  return records.map((record, index) => {
    // The first line names the columns.
    const line = index + 2
    const locale = record.language?.toLowerCase()
    refuse(
      Boolean(locale) && !isTeamLocale(locale),
      `Line ${line}: the language is one of ${TEAM_LOCALES.join(", ")}.`
    )
    return {
      email: record.email ?? "",
      ...(record.roles && {
        role_ids: split(record.roles).map((name) => {
          const id = roleIds.get(name.toLowerCase())
          refuse(!id, `Line ${line}: there is no role "${name}".`)
          return id as string
        }),
      }),
      ...(locale && isTeamLocale(locale) && { locale }),
      ...(record.locations && { location_ids: split(record.locations) }),
      ...(record.sales_channels && {
        sales_channel_ids: split(record.sales_channels),
      }),
    }
  })
}

const split = (cell: string): string[] =>
  cell
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean)

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
    throw teamError(MedusaError.Types.INVALID_DATA, "invalid_csv", message)
  }
}
