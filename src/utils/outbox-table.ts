import { type Db, recordset, type Trx } from "./module-database"
import type { OutboxRow } from "./outbox"

const COLUMNS = `id, occurred_at, actor_type, actor_id, impersonation_id,
  account_id, action, resource, resource_id, data`

/** A module's table of deeds that are on their way into the activity. */
export const outboxTable = (table: `team_${string}_outbox`) => ({
  /** Writes deeds in the transaction of the change that they record. */
  async write(trx: Trx, ...rows: OutboxRow[]): Promise<void> {
    if (!rows.length) {
      return
    }
    await trx.raw(
      `insert into ${table} (${COLUMNS})
       select ${COLUMNS} from jsonb_to_recordset(?::jsonb) as deed(
         id text, occurred_at timestamptz, actor_type text, actor_id text,
         impersonation_id text, account_id text, action text, resource text,
         resource_id text, data jsonb)`,
      [recordset(rows)]
    )
  },

  /** The oldest deeds that are not in the activity yet. */
  async take(db: Db, limit: number): Promise<OutboxRow[]> {
    const { rows } = await db.raw<{ rows: OutboxRow[] }>(
      `select ${COLUMNS} from ${table} order by occurred_at, id limit ?`,
      [limit]
    )
    return rows
  },

  async drop(db: Db, ids: string[]): Promise<void> {
    await db(table).whereIn("id", ids).delete()
  },
})
