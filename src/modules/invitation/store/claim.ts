import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import type { ClaimState, InvitationRow } from "../types"
import { type Trx, writeOutbox } from "./bulk"

const LEASE_SECONDS = 30
const LEASE = `now() + interval '${LEASE_SECONDS} seconds'`

/** Takes a live invitation for one sign-up. A conditional update: one winner. */
export async function claim(
  trx: Trx,
  input: { id: string; claim_id: string; token_version: number }
): Promise<InvitationRow | null> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation set status = 'accepting', claim_id = ?,
       claimed_at = now(), claimed_until = ${LEASE}, claim_state = '{}',
       updated_at = now()
     where id = ? and token_version = ? and status = 'pending'
       and expires_at > now() and deleted_at is null
     returning *`,
    [input.claim_id, input.id, input.token_version]
  )
  return rows[0] ?? null
}

/**
 * Extends the lease and adds to what the sign-up has made. `false`: the claim
 * is somebody else's by now, and the caller must stop.
 */
export async function renew(
  trx: Trx,
  input: { id: string; claim_id: string; state: ClaimState }
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update team_invitation set claimed_until = ${LEASE},
       claim_state = coalesce(claim_state, '{}') || ?::jsonb
     where id = ? and claim_id = ? and status = 'accepting'
     returning id`,
    [JSON.stringify(input.state), input.id, input.claim_id]
  )
  return rows.length === 1
}

/** Hands an unfinished claim back: the invitation is pending again. */
export async function release(
  trx: Trx,
  input: { id: string; claim_id: string; needs_review?: boolean }
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update team_invitation set status = 'pending', claim_id = null,
       claimed_at = null, claimed_until = null, claim_state = null,
       needs_review = needs_review or ?, updated_at = now()
     where id = ? and claim_id = ? and status = 'accepting'
     returning id`,
    [input.needs_review ?? false, input.id, input.claim_id]
  )
  return rows.length === 1
}

/** Takes over a claim whose lease has run out. One sweeper gets it. */
export async function takeOver(
  trx: Trx,
  input: { id: string; claim_id: string }
): Promise<InvitationRow | null> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation set claim_id = ?, claimed_until = ${LEASE}
     where id = ? and status = 'accepting' and claimed_until < now()
       and deleted_at is null
     returning *`,
    [input.claim_id, input.id]
  )
  return rows[0] ?? null
}

/** The end of a sign-up: the link is used up. */
export async function finish(
  trx: Trx,
  input: { id: string; claim_id: string; user_id: string }
): Promise<InvitationRow | null> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation set status = 'accepted', accepted_at = now(),
       accepted_by = ?, claim_id = null, claimed_until = null,
       claim_state = null, needs_review = false,
       delivery_status = case when delivery_status in ('queued', 'sending')
         then 'none' else delivery_status end,
       updated_at = now()
     where id = ? and claim_id = ? and status = 'accepting'
     returning *`,
    [input.user_id, input.id, input.claim_id]
  )
  const [row] = rows
  if (!row) {
    return null
  }
  const actor: Actor = { type: "invitee", id: input.user_id }
  await writeOutbox(trx, [
    outboxRow({
      actor,
      account_id: row.account_id,
      action: "invitation.accepted",
      resource: "invitation",
      resource_id: row.id,
      data: { email: row.email, role_ids: row.role_ids },
    }),
  ])
  return row
}

export async function listStale(trx: Trx, limit: number): Promise<string[]> {
  const rows = await trx("team_invitation")
    .where({ status: "accepting", deleted_at: null })
    .where("claimed_until", "<", trx.fn.now())
    .orderBy("claimed_until")
    .limit(limit)
    .select<{ id: string }[]>("id")
  return rows.map((row) => row.id)
}
