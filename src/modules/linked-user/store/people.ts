import type { MembershipRow, PeopleFilters, PeopleOrder } from "../types"
import { HERE, HOLDS_ROLE, MEMBERSHIP } from "./membership"
import type { Db } from "./trx"

/** What the list can be sorted by. Linked users don't expire: they come last. */
const SORT_KEYS = {
  email: "m.email_key",
  created_at: "m.joined_at",
  status: "m.status",
  expires_at: null,
} as const

/** A page of an account's people; a stable order, so that pages don't overlap. */
export async function listPeople(
  db: Db,
  filters: PeopleFilters,
  page: { order: PeopleOrder; limit: number; offset?: number }
): Promise<MembershipRow[]> {
  const direction = page.order.descending ? "desc" : "asc"
  const key = SORT_KEYS[page.order.by]
  const order = [key, "m.id"].filter(Boolean).map((by) => `${by} ${direction}`)
  const { condition, bindings } = where(filters)
  const { rows } = await db.raw<{ rows: MembershipRow[] }>(
    `select ${MEMBERSHIP} from team_linked_user m
     where ${condition} order by ${order.join(", ")} limit ? offset ?`,
    [...bindings, page.limit, page.offset ?? 0]
  )
  return rows
}

export async function countPeople(
  db: Db,
  filters: PeopleFilters
): Promise<number> {
  const { condition, bindings } = where(filters)
  const { rows } = await db.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from team_linked_user m where ${condition}`,
    bindings
  )
  return rows[0].count
}

function where(filters: PeopleFilters): {
  condition: string
  bindings: (string | string[])[]
} {
  const conditions = ["m.account_id = ?", HERE]
  const bindings: (string | string[])[] = [filters.account_id]
  if (filters.q) {
    // As the search index has it, so that PostgreSQL can use that.
    conditions.push(`lower(m.email || ' ' || m.name) like ?`)
    bindings.push(`%${escapeLike(filters.q.toLowerCase())}%`)
  }
  if (filters.statuses) {
    conditions.push("m.status = any(?)")
    bindings.push(filters.statuses)
  }
  if (filters.role_ids) {
    conditions.push(HOLDS_ROLE)
    bindings.push(filters.role_ids)
  }
  return { condition: conditions.join(" and "), bindings }
}

const escapeLike = (text: string): string =>
  text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
