import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  AccountRow,
  PeopleFilters,
  ReviewRow,
} from "../../../../modules/linked-user/types"
import type {
  AccessReviewResponse,
  PlaceRef,
} from "../../../../types/access-http"
import type { PersonRef } from "../../../../types/http"
import type { TeamLocale } from "../../../../utils/locales"
import { linkedUsers } from "../../../../workflows/services"
import { toCsv } from "../invitations/csv"
import { presentReview } from "./present"

/** Read at once: enough to be quick, and little to hold. */
const PEOPLE_AT_ONCE = 500

const COLUMNS = [
  "name",
  "email",
  "standing",
  "owner",
  "role",
  "role_id",
  "granted_at",
  "granted_by",
  "expires_at",
  "locations",
  "sales_channels",
  "sections",
  "last_active_at",
  "joined_at",
  "invited_by",
] as const

type Line = Record<(typeof COLUMNS)[number], string | null>

/** The review as CSV, some people at a time: it is never in memory as a whole. */
export async function* csvOfReview(
  container: MedusaContainer,
  account: AccountRow,
  filters: PeopleFilters,
  locale?: TeamLocale
): AsyncGenerator<string> {
  let last: ReviewRow | undefined
  let part: "whole" | "further" = "whole"
  do {
    const rows = await linkedUsers(container).nextOfReview(
      filters,
      last ?? null,
      PEOPLE_AT_ONCE
    )
    last = rows.at(-1)
    if (last || part === "whole") {
      const lines = await presentReview(container, account, rows, locale)
      yield toCsv(COLUMNS, lines.map(lineOf), part)
      part = "further"
    }
  } while (last)
}

const lineOf = (row: AccessReviewResponse): Line => ({
  name: row.name,
  email: row.email,
  standing: row.standing,
  owner: row.is_owner ? "yes" : "no",
  role: row.role?.name ?? null,
  role_id: row.role?.id ?? null,
  granted_at: row.granted_at,
  granted_by: personOf(row.granted_by) ?? row.granted_by_id,
  expires_at: row.expires_at,
  locations: placesOf(row.locations),
  sales_channels: placesOf(row.sales_channels),
  sections: listOf(row.areas),
  last_active_at: row.last_active_at,
  joined_at: row.joined_at,
  invited_by: personOf(row.invited_by),
})

const personOf = (person: PersonRef | null): string | null =>
  person && (person.email ?? person.name)

const placesOf = (places: PlaceRef[] | null): string =>
  listOf(places && places.map(({ id, name }) => name ?? id))

const listOf = (items: string[] | null): string => {
  if (!items) {
    return "all"
  }
  return items.length ? items.join("|") : "none"
}
