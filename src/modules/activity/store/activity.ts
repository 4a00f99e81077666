import { type Db, recordset, type Trx } from "../../../utils/module-database"
import type { ActivityFilters, ActivityMark, ActivityRow } from "../types"

const COLUMNS = `id, occurred_at, actor_type, actor_id, impersonation_id,
  account_id, action, resource, resource_id, data, result`

/** Adds rows; one whose id is here already is left as it is. */
export async function append(trx: Trx, rows: ActivityRow[]): Promise<void> {
  await trx.raw(
    `insert into team_activity (${COLUMNS})
     select ${COLUMNS} from jsonb_to_recordset(?::jsonb) as deed(
       id text, occurred_at timestamptz, actor_type text, actor_id text,
       impersonation_id text, account_id text, action text, resource text,
       resource_id text, data jsonb, result text)
     on conflict (id) do nothing`,
    [recordset(rows)]
  )
}

/** The newest first. */
export async function list(
  db: Db,
  filters: ActivityFilters,
  page: { limit: number; offset?: number; after?: ActivityMark | null }
): Promise<ActivityRow[]> {
  const query = filtered(db, filters)
  if (page.after) {
    query.whereRaw("(occurred_at, id) < (?, ?)", [
      page.after.occurred_at,
      page.after.id,
    ])
  }
  return await query
    .orderByRaw("occurred_at desc, id desc")
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .select<ActivityRow[]>(db.raw(COLUMNS))
}

export async function count(db: Db, filters: ActivityFilters): Promise<number> {
  const [{ count }] = await filtered(db, filters).count<{ count: string }[]>()
  return Number(count)
}

/**
 * Deletes what happened before `before`, the only thing that is ever deleted.
 *
 * @returns how many
 */
export async function forget(
  trx: Trx,
  before: Date,
  limit: number
): Promise<number> {
  await trx.raw(`set local team_activity.forgetting = 'on'`)
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `delete from team_activity where id in (
       select id from team_activity where occurred_at < ?
       order by occurred_at limit ? for update skip locked)`,
    [before, limit]
  )
  return rowCount
}

function filtered(db: Db, filters: ActivityFilters) {
  const { account_id, actor_ids, actions, resources, results } = filters
  const query = db("team_activity").where({ account_id })
  if (actor_ids) {
    query.whereRaw("actor_id = any(?)", [actor_ids])
  }
  if (actions) {
    query.whereRaw("action = any(?)", [actions])
  }
  if (resources) {
    query.whereRaw("resource = any(?)", [resources])
  }
  if (filters.resource_id) {
    query.where({ resource_id: filters.resource_id })
  }
  if (results) {
    query.whereRaw("result = any(?)", [results])
  }
  if (filters.from) {
    query.where("occurred_at", ">=", filters.from)
  }
  if (filters.to) {
    query.where("occurred_at", "<", filters.to)
  }
  return query
}
