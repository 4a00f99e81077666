import { outboxRow } from "../../../utils/outbox"
import { type Trx, writeOutbox } from "./bulk"

/** Marks a batch of what is past its time; several sweepers share the work. */
export async function expireDue(
  trx: Trx,
  limit: number
): Promise<{ id: string; account_id: string }[]> {
  const { rows } = await trx.raw<{
    rows: { id: string; account_id: string }[]
  }>(
    `update team_invitation set status = 'expired',
       delivery_status = case when delivery_status in ('queued', 'sending')
         then 'none' else delivery_status end,
       updated_at = now()
     where id in (
       select id from team_invitation
       where status = 'pending' and expires_at <= now() and deleted_at is null
       order by expires_at limit ? for update skip locked)
     returning id, account_id`,
    [limit]
  )
  await writeOutbox(
    trx,
    rows.map((row) =>
      outboxRow({
        actor: { type: "system", id: null },
        account_id: row.account_id,
        action: "invitation.expired",
        resource: "invitation",
        resource_id: row.id,
      })
    )
  )
  return rows
}

/** Queues one reminder, a day before the end, for lifetimes of 48 hours and more. */
export async function queueReminders(
  trx: Trx,
  limit: number
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `update team_invitation set reminded_at = now(), delivery_kind = 'reminder',
       delivery_status = 'queued', delivery_attempts = 0, delivery_error = null,
       delivery_next_at = null, queued_at = now(), updated_at = now()
     where id in (
       select id from team_invitation
       where status = 'pending' and deleted_at is null and reminded_at is null
         and delivery_status = 'sent'
         and expires_at > now() and expires_at <= now() + interval '24 hours'
         and expires_at - delivered_at >= interval '47 hours'
       order by expires_at limit ? for update skip locked)
     returning id`,
    [limit]
  )
  return rows.map((row) => row.id)
}
