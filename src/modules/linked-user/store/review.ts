import type {
  PeopleFilters,
  ReviewMark,
  ReviewOrder,
  ReviewRow,
} from "../types"
import { UNEXPIRED } from "./membership"
import { type Binding, peopleWhere } from "./people"
import type { Db } from "./trx"

const LINE = `coalesce(a.id, m.id) as id, m.id as linked_user_id, m.user_id,
  m.email, m.email_key, m.name, m.status, m.source, m.invited_by, m.joined_at,
  m.last_active_at, m.location_ids, m.sales_channel_ids, m.areas, a.role_id,
  a.granted_by, a.created_at as granted_at, a.expires_at`

/** Of page `p`: one role of somebody says nothing of the others. */
const ALL_ROLES = `coalesce((
    select array_agg(a.role_id order by a.created_at, a.role_id)
    from team_role_assignment a
    where a.linked_user_id = p.linked_user_id and ${UNEXPIRED}
  ), '{}') as role_ids`

/** Of page `p`. Who was never here was here longest ago; no end is the latest. */
const SORT_KEYS: Record<ReviewOrder["by"], [key: string, nulls: string]> = {
  email: ["email_key", ""],
  name: ["lower(name)", ""],
  granted_at: ["granted_at", "nulls last"],
  expires_at: ["expires_at", "nulls last"],
  last_active_at: ["last_active_at", "nulls first"],
  joined_at: ["joined_at", ""],
}

/** A page of lines; a stable order, so that pages don't overlap. */
export async function listReview(
  db: Db,
  filters: PeopleFilters,
  page: { order: ReviewOrder; limit: number; offset: number }
): Promise<ReviewRow[]> {
  const { from, bindings } = lines(filters)
  const order = orderOf(page.order)
  const { rows } = await db.raw<{ rows: ReviewRow[] }>(
    `select p.*, ${ALL_ROLES} from (
       select ${LINE} ${from} order by ${order} limit ? offset ?
     ) p order by ${order}`,
    [...bindings, page.limit, page.offset]
  )
  return rows
}

export async function countReview(
  db: Db,
  filters: PeopleFilters
): Promise<number> {
  const { from, bindings } = lines(filters)
  const { rows } = await db.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count ${from}`,
    bindings
  )
  return rows[0].count
}

/**
 * All lines of the next people by address: who comes or goes between two of
 * these moves nobody else from one to the other.
 *
 * @param after `null`: from the beginning
 * @param people how many at most
 */
export async function nextOfReview(
  db: Db,
  filters: PeopleFilters,
  after: ReviewMark | null,
  people: number
): Promise<ReviewRow[]> {
  const { condition, bindings } = peopleWhere(filters)
  const ofRole = roleCondition(filters)
  const mark = after ? [after.email_key, after.linked_user_id] : []
  const { rows } = await db.raw<{ rows: ReviewRow[] }>(
    `select p.*, ${ALL_ROLES} from (
       select ${LINE} from (
         select m.* from team_linked_user m
         where ${condition} ${after ? "and (m.email_key, m.id) > (?, ?)" : ""}
         order by m.email_key, m.id limit ?
       ) m ${ASSIGNMENTS} where ${ofRole.condition}
     ) p order by ${orderOf({ by: "email", descending: false })}`,
    [...bindings, ...mark, people, ...ofRole.bindings]
  )
  return rows
}

const ASSIGNMENTS = `left join team_role_assignment a
  on a.linked_user_id = m.id and ${UNEXPIRED}`

function lines(filters: PeopleFilters): { from: string; bindings: Binding[] } {
  const { condition, bindings } = peopleWhere(filters)
  const ofRole = roleCondition(filters)
  return {
    from: `from team_linked_user m ${ASSIGNMENTS}
      where ${condition} and ${ofRole.condition}`,
    bindings: [...bindings, ...ofRole.bindings],
  }
}

/** Who asks for a role isn't shown what else its holders have. */
const roleCondition = ({ role_ids }: PeopleFilters) =>
  role_ids
    ? { condition: "a.role_id = any(?)", bindings: [role_ids] }
    : { condition: "true", bindings: [] }

function orderOf({ by, descending }: ReviewOrder): string {
  const direction = descending ? "desc" : "asc"
  const [key, nulls] = SORT_KEYS[by]
  const flipped = descending && by === "last_active_at" ? "nulls last" : nulls
  return [
    `${key} ${direction} ${flipped}`,
    `linked_user_id ${direction}`,
    "granted_at",
    "id",
  ].join(", ")
}
