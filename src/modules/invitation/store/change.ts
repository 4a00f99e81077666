import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import { createNonce } from "../token"
import type { Given, InvitationRow } from "../types"
import { recordset, type Trx, writeOutbox } from "./bulk"
import { FRESH_DELIVERY, LAPSED, NO_OTHER_LIVE, RENEWED_LINK } from "./invite"

const deed = (action: string, row: InvitationRow, actor: Actor) =>
  outboxRow({
    actor,
    account_id: row.account_id,
    action: `invitation.${action}`,
    resource: "invitation",
    resource_id: row.id,
    data: { email: row.email },
  })

export const record = (
  trx: Trx,
  action: string,
  rows: InvitationRow[],
  actor: Actor
) =>
  writeOutbox(
    trx,
    rows.map((row) => deed(action, row, actor))
  )

/**
 * New links and lifetimes for pending and expired invitations. One that was
 * mailed within the cooldown is left alone.
 */
export async function resend(
  trx: Trx,
  input: { ids: string[]; ttl_hours: number; cooldown_seconds: number },
  actor: Actor
): Promise<InvitationRow[]> {
  const nonces = input.ids.map((id) => ({ id, nonce: createNonce() }))
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation as i set
       status = 'pending', ${RENEWED_LINK}, nonce = fresh.nonce,
       expires_at = now() + make_interval(secs => ?),
       given_by = ?, given_by_type = ?, needs_review = false,
       ${FRESH_DELIVERY}, delivery_status = 'queued', queued_at = now(),
       resend_count = i.resend_count + 1, reminded_at = null,
       renewal_requested_at = null, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as fresh(id text, nonce text)
     where i.id = fresh.id and i.deleted_at is null
       and (i.status = 'pending' or (${LAPSED}))
       and (i.queued_at is null or i.queued_at <= now() - make_interval(secs => ?))
       and ${NO_OTHER_LIVE}
     returning i.*`,
    [
      input.ttl_hours * 3600,
      actor.id,
      actor.type,
      recordset(nonces),
      input.cooldown_seconds,
    ]
  )
  await record(trx, "resent", rows, actor)
  return rows
}

/** Revokes pending and expired invitations; the others are left alone. */
export async function revoke(
  trx: Trx,
  ids: string[],
  actor: Actor
): Promise<InvitationRow[]> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation set
       status = 'revoked', revoked_at = now(), revoked_by = ?,
       delivery_status = case when delivery_status in ('queued', 'sending')
         then 'none' else delivery_status end,
       delivery_claim = null, delivery_lease_until = null, updated_at = now()
     where id = any(?) and status in ('pending', 'expired') and deleted_at is null
     returning *`,
    [actor.id, ids]
  )
  await record(trx, "revoked", rows, actor)
  return rows
}

/** Changes what a pending invitation gives. The changer becomes the giver. */
export async function change(
  trx: Trx,
  id: string,
  given: Partial<Given>,
  actor: Actor
): Promise<InvitationRow | null> {
  const [row] = await trx("team_invitation")
    .where({ id, status: "pending", deleted_at: null })
    .where("expires_at", ">", trx.fn.now())
    .update({
      ...given,
      given_by: actor.id,
      given_by_type: actor.type,
      needs_review: false,
      updated_at: trx.fn.now(),
    })
    .returning<InvitationRow[]>("*")
  if (!row) {
    return null
  }
  await writeOutbox(trx, [
    outboxRow({
      actor,
      account_id: row.account_id,
      action: "invitation.updated",
      resource: "invitation",
      resource_id: row.id,
      data: { changed: Object.keys(given), role_ids: row.role_ids },
    }),
  ])
  return row
}

/** Records that the link of a live invitation was handed to an administrator. */
export async function markCopied(
  trx: Trx,
  id: string,
  actor: Actor
): Promise<InvitationRow | null> {
  const [row] = await trx("team_invitation")
    .where({ id, status: "pending", deleted_at: null })
    .where("expires_at", ">", trx.fn.now())
    .update({ link_copied_at: trx.fn.now(), updated_at: trx.fn.now() })
    .returning<InvitationRow[]>("*")
  if (row) {
    await record(trx, "link_copied", [row], actor)
  }
  return row ?? null
}

/** Puts the mail of a pending invitation back in the queue. */
export async function requeue(
  trx: Trx,
  id: string,
  actor: Actor
): Promise<InvitationRow | null> {
  const [row] = await trx("team_invitation")
    .where({ id, status: "pending", delivery_status: "failed" })
    .where("expires_at", ">", trx.fn.now())
    .whereNull("deleted_at")
    .update({
      delivery_status: "queued",
      delivery_attempts: 0,
      delivery_error: null,
      delivery_next_at: null,
      queued_at: trx.fn.now(),
      updated_at: trx.fn.now(),
    })
    .returning<InvitationRow[]>("*")
  if (row) {
    await record(trx, "delivery_retried", [row], actor)
  }
  return row ?? null
}

/** Notes that the invited person asked for a new link; at most once an hour. */
export async function markRenewalRequested(
  trx: Trx,
  id: string
): Promise<InvitationRow | null> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation as i
     set renewal_requested_at = now(), updated_at = now()
     where i.id = ? and ${LAPSED}
       and (renewal_requested_at is null
         or renewal_requested_at < now() - interval '1 hour')
     returning i.*`,
    [id]
  )
  await record(trx, "renewal_requested", rows, { type: "invitee", id: null })
  return rows[0] ?? null
}
