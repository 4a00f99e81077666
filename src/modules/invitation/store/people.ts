import type { InvitationStatus } from "../../../types/http"
import { escapeLike } from "../../../utils/escape-like"
import { withinConditions } from "../../../utils/within-scope"
import type {
  InvitationFilters,
  InvitationOrder,
  InvitationRow,
} from "../types"
import type { Trx } from "./bulk"

/** As it stands now: pending past its time reads expired. */
export const EFFECTIVE_STATUS = `case when status = 'pending'
  and expires_at <= now() then 'expired' else status end`

const SORT_KEYS = {
  // As people are sorted, and as a list of both merges them.
  email: `lower(email) collate "C"`,
  created_at: "created_at",
  status: EFFECTIVE_STATUS,
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

export async function listFiltered(
  trx: Trx,
  filters: InvitationFilters,
  page: { order: InvitationOrder; limit: number; offset?: number }
): Promise<InvitationRow[]> {
  const direction = page.order.descending ? "desc" : "asc"
  return await filtered(trx, filters)
    .orderByRaw(`${SORT_KEYS[page.order.by]} ${direction}, id ${direction}`)
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .select<InvitationRow[]>("*")
}

export async function countFiltered(
  trx: Trx,
  filters: InvitationFilters
): Promise<number> {
  const [{ count }] = await filtered(trx, filters).count<{ count: string }[]>()
  return Number(count)
}

function filtered(trx: Trx, filters: InvitationFilters) {
  const query = trx("team_invitation").where({
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

/** Of the column itself, which has an index; only what is pending is told by time. */
function ofStatuses(
  wanted: InvitationStatus[]
): [condition: string, bindings: string[][]] {
  const others = wanted.filter((status) => status !== "pending")
  const isPending = wanted.includes("pending")
  const isExpired = wanted.includes("expired")
  if (isPending === isExpired) {
    return ["status = any(?)", [wanted]]
  }
  const time = isPending ? "expires_at > now()" : "expires_at <= now()"
  return [`(status = any(?) or (status = 'pending' and ${time}))`, [others]]
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
