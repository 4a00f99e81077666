import type { MembershipRow, PeopleFilters, PeopleOrder } from "../types"
import { HERE, HOLDS_ROLE, MEMBERSHIP } from "./membership"
import { escapeLike } from "../../../utils/escape-like"
import { withinConditions } from "../../../utils/within-scope"
import type { Db } from "./trx"

/** What the list can be sorted by. Linked users don't expire: they come last. */
const SORT_KEYS = {
  email: "m.email_key",
  name: "lower(m.name)",
  created_at: "m.joined_at",
  status: "m.status",
  expires_at: null,
  last_active_at: "m.last_active_at",
} as const

/** A page of an account's people; a stable order, so that pages don't overlap. */
export async function listPeople(
  db: Db,
  filters: PeopleFilters,
  page: { order: PeopleOrder; limit: number; offset?: number }
): Promise<MembershipRow[]> {
  const direction = page.order.descending ? "desc" : "asc"
  const key = SORT_KEYS[page.order.by]
  // Who was never here was here longest ago, either way.
  const nulls = page.order.descending ? "nulls last" : "nulls first"
  const order = [key, "m.id"]
    .filter(Boolean)
    .map((by) => `${by} ${direction}${by === SEEN ? ` ${nulls}` : ""}`)
  const { condition, bindings } = peopleWhere(filters)
  const { rows } = await db.raw<{ rows: MembershipRow[] }>(
    `select ${MEMBERSHIP} from ${filters.q ? found(condition) : among(condition)}
     order by ${order.join(", ")} limit ? offset ?`,
    [...bindings, page.limit, page.offset ?? 0]
  )
  return rows
}

export async function countPeople(
  db: Db,
  filters: PeopleFilters
): Promise<number> {
  const { condition, bindings } = peopleWhere(filters)
  const { rows } = await db.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from team_linked_user m where ${condition}`,
    bindings
  )
  return rows[0].count
}

const among = (condition: string) => `team_linked_user m where ${condition}`

/**
 * What is searched is found first, by the search index, and then sorted. Left to
 * itself PostgreSQL goes through everybody in order until enough match.
 */
const found = (condition: string) =>
  `(select m.* from ${among(condition)} offset 0) m`

const SEEN = SORT_KEYS.last_active_at

export type Binding = string | number | string[] | null

/** Whom the filters let through, as a condition on `m`. */
export function peopleWhere(filters: PeopleFilters): {
  condition: string
  bindings: Binding[]
} {
  const conditions = ["m.account_id = ?", HERE]
  const bindings: Binding[] = [filters.account_id]
  const add = (condition: string, ...values: Binding[]) => {
    conditions.push(condition)
    bindings.push(...values)
  }
  if (filters.q) {
    // As the search index has it, so that PostgreSQL can use that.
    add(
      `lower(m.email || ' ' || m.name) like ?`,
      `%${escapeLike(filters.q.toLowerCase())}%`
    )
  }
  if (filters.statuses) {
    add("m.status = any(?)", filters.statuses)
  }
  if (filters.role_ids) {
    add(HOLDS_ROLE, filters.role_ids)
  }
  if (filters.location_ids) {
    add(worksIn("location_ids"), filters.location_ids)
  }
  if (filters.sales_channel_ids) {
    add(worksIn("sales_channel_ids"), filters.sales_channel_ids)
  }
  if (filters.never_signed_in !== undefined) {
    add(`m.last_active_at is ${filters.never_signed_in ? "" : "not "}null`)
  }
  if (filters.not_seen_for_days !== undefined) {
    add(
      `coalesce(m.last_active_at, m.joined_at) < now() - make_interval(days => ?)`,
      filters.not_seen_for_days
    )
  }
  for (const [condition, values] of withinConditions("m", filters.within)) {
    add(condition, ...values)
  }
  return { condition: conditions.join(" and "), bindings }
}

const worksIn = (column: "location_ids" | "sales_channel_ids") =>
  `(m.${column} is null or m.${column} && ?::text[])`
