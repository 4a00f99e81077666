import { outboxRow } from "../../../utils/outbox"
import type { AdmitUndo } from "../types"
import { lockAccountForChange, setOwner } from "./account"
import { takeAssignments } from "./assignments"
import { releaseSeats, returnSeat } from "./seats"
import { type Trx, writeOutbox } from "./trx"

const RESTORED = `status, locale, location_ids, sales_channel_ids, areas, email,
  name, source, invited_by, joined_at, removed_at, admission_id`

/**
 * Takes an admission back: exactly what it made, nothing that was there before
 * it. Doing so again, or after another admission of the person, does nothing.
 */
export async function withdraw(trx: Trx, undo: AdmitUndo): Promise<void> {
  const account = await lockAccountForChange(trx, undo.account_id)
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select id from team_linked_user
     where id = ? and admission_id = ? and removed_at is null`,
    [undo.linked_user_id, undo.admission_id]
  )
  if (!rows.length) {
    return
  }
  await takeAssignments(trx, undo.linked_user_id)
  if (undo.invitation_id) {
    await returnSeat(trx, undo.linked_user_id, undo.invitation_id)
  }
  await releaseSeats(trx, [undo.linked_user_id])
  if (undo.became_owner && account.owner_id === undo.linked_user_id) {
    await setOwner(trx, account.id, null)
  }
  await takeMembership(trx, undo)
  await writeOutbox(
    trx,
    outboxRow({
      actor: undo.actor,
      account_id: account.id,
      action: "linked_user.withdrawn",
      resource: "linked_user",
      resource_id: undo.linked_user_id,
      data: { invitation_id: undo.invitation_id },
    })
  )
}

async function takeMembership(trx: Trx, undo: AdmitUndo): Promise<void> {
  if (!undo.previous) {
    await trx("team_linked_user").where({ id: undo.linked_user_id }).delete()
    return
  }
  await trx.raw(
    `update team_linked_user m
     set (${RESTORED}, admission_undo, updated_at) =
         (select ${RESTORED}, null::jsonb, now()
          from jsonb_populate_record(null::team_linked_user, ?::jsonb))
     where m.id = ?`,
    [JSON.stringify(undo.previous), undo.linked_user_id]
  )
}
