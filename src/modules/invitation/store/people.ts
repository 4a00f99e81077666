import { escapeLike } from "../../../utils/escape-like"
import type { Db } from "../../../utils/module-database"
import { withinConditions } from "../../../utils/within-scope"
import type {
  InvitationFilters,
  InvitationOrder,
  InvitationRow,
} from "../types"
import type { Trx } from "./bulk"
import { EFFECTIVE_STATUS, ofStatuses, runsOfStatus } from "./statuses"

const SORT_KEYS = {
  // As people are sorted, and as a list of both merges them.
  email: `lower(email) collate "C"`,
  created_at: "created_at",
  expires_at: "expires_at",
} as const

export async function findRow(
  trx: Trx,
  id: string
): Promise<InvitationRow | null> {
  const [row] = await trx("team_invitation")
    .where({ id, deleted_at: null })
    .select<InvitationRow[]>("*")
  return row ?? null
}

export async function findByIds(
  trx: Trx,
  ids: string[]
): Promise<InvitationRow[]> {
  return ids.length
    ? await trx("team_invitation")
        .whereRaw("id = any(?)", [ids])
        .whereNull("deleted_at")
        .select<InvitationRow[]>("*")
    : []
}

export async function findRows(
  trx: Trx,
  account_id: string,
  ids: string[]
): Promise<InvitationRow[]> {
  const rows = await findByIds(trx, ids)
  return rows.filter((row) => row.account_id === account_id)
}

type Page = { order: InvitationOrder; limit: number; offset?: number }

export async function listFiltered(
  db: Db,
  filters: InvitationFilters,
  page: Page
): Promise<InvitationRow[]> {
  const { order, limit, offset = 0 } = page
  const direction = order.descending ? "desc" : "asc"
  return order.by === "status"
    ? listByStatus(db, filters, page)
    : found(db, filters)
        .orderByRaw(`${SORT_KEYS[order.by]} ${direction}, id ${direction}`)
        .limit(limit)
        .offset(offset)
        .select<InvitationRow[]>("*")
}

/**
 * What is searched is found first, by the search index, and then sorted. Left to
 * itself PostgreSQL goes through everything in order until enough match.
 */
const found = (db: Db, filters: InvitationFilters) =>
  filters.q
    ? db("found").withMaterialized("found", filtered(db, filters).select("*"))
    : filtered(db, filters)

/** Statuses in order, and within each the ends of the links. */
async function listByStatus(
  db: Db,
  filters: InvitationFilters,
  { order, limit, offset = 0 }: Page
): Promise<InvitationRow[]> {
  const direction = order.descending ? "desc" : "asc"
  const inRun = `expires_at ${direction}, id ${direction}`
  const runs = runsOfStatus(filters.statuses).map((condition) =>
    filtered(db, filters)
      .whereRaw(condition)
      .orderByRaw(inRun)
      .limit(offset + limit)
      .select("*")
  )
  return await db
    .from(db.unionAll(runs, true).as("runs"))
    .orderByRaw(`${EFFECTIVE_STATUS} collate "C" ${direction}, ${inRun}`)
    .limit(limit)
    .offset(offset)
    .select<InvitationRow[]>("*")
}

export async function countFiltered(
  db: Db,
  filters: InvitationFilters
): Promise<number> {
  const [{ count }] = await filtered(db, filters).count<{ count: string }[]>()
  return Number(count)
}

function filtered(db: Db, filters: InvitationFilters) {
  const query = db("team_invitation").where({
    account_id: filters.account_id,
    deleted_at: null,
  })
  if (filters.q) {
    query.whereLike("email", `%${escapeLike(filters.q.toLowerCase())}%`)
  }
  if (filters.statuses) {
    query.whereRaw(...ofStatuses(filters.statuses))
  }
  if (filters.role_ids) {
    query.whereRaw("role_ids && ?::text[]", [filters.role_ids])
  }
  if (filters.delivery) {
    query.whereRaw("delivery_status = any(?)", [filters.delivery])
  }
  for (const [condition, bindings] of withinConditions(
    "team_invitation",
    filters.within
  )) {
    query.whereRaw(condition, bindings)
  }
  return query
}

export async function liveIds(trx: Trx, ids: string[]): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select id from team_invitation
     where id = any(?) and deleted_at is null
       and (status = 'accepting' or (status = 'pending' and expires_at > now()))`,
    [ids]
  )
  return rows.map((row) => row.id)
}

/** Live invitations that give each role. */
export async function countByRole(
  trx: Trx,
  account_id: string
): Promise<Map<string, number>> {
  const { rows } = await trx.raw<{
    rows: { role_id: string; count: number }[]
  }>(
    `select role_id, count(*)::int as count
     from team_invitation, unnest(role_ids) as role_id
     where account_id = ? and deleted_at is null
       and (status = 'accepting' or (status = 'pending' and expires_at > now()))
     group by role_id`,
    [account_id]
  )
  return new Map(rows.map(({ role_id, count }) => [role_id, count]))
}
