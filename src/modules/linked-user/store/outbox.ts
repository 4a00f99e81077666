import type { OutboxRow } from "../../../utils/outbox"
import type { Db, Trx } from "./trx"

/** The oldest deeds that are not in the activity yet. */
export async function takeOutbox(db: Db, limit: number): Promise<OutboxRow[]> {
  const { rows } = await db.raw<{ rows: OutboxRow[] }>(
    `select id, occurred_at, actor_type, actor_id, impersonation_id, account_id,
            action, resource, resource_id, data
     from team_linked_user_outbox order by occurred_at, id limit ?`,
    [limit]
  )
  return rows
}

export async function dropOutbox(trx: Trx, ids: string[]): Promise<void> {
  await trx("team_linked_user_outbox").whereIn("id", ids).delete()
}
