import { randomUUID } from "node:crypto"

import type { DeliveryClaim, InvitationRow } from "../types"
import { recordset, type Trx } from "./bulk"

const LEASE_SECONDS = 120

const SENDABLE = `status = 'pending' and expires_at > now() and deleted_at is null`

/**
 * Takes queued mails that are due, as many as the day's cap of their accounts
 * lets through; those over it wait for the next day.
 */
export async function claimDeliveries(
  trx: Trx,
  which: { ids: string[] } | { limit: number },
  mails_per_day: number
): Promise<DeliveryClaim[]> {
  const due = await lockDue(trx, which)
  const [allowed, over] = await withinCap(trx, due, mails_per_day)
  if (over.length) {
    await trx.raw(
      `update team_invitation
       set delivery_next_at = date_trunc('day', now() at time zone 'utc')
         at time zone 'utc' + interval '1 day'
       where id = any(?)`,
      [over]
    )
  }
  if (!allowed.length) {
    return []
  }
  const claim = randomUUID()
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation set delivery_status = 'sending',
       delivery_attempts = delivery_attempts + 1, delivery_claim = ?,
       delivery_lease_until = now() + interval '${LEASE_SECONDS} seconds',
       updated_at = now()
     where id = any(?) returning *`,
    [claim, allowed]
  )
  return rows.map((invitation) => ({
    invitation,
    attempt: invitation.delivery_attempts,
    claim,
    kind: invitation.delivery_kind,
  }))
}

type Due = { id: string; account_id: string }

async function lockDue(
  trx: Trx,
  which: { ids: string[] } | { limit: number }
): Promise<Due[]> {
  const byId = "ids" in which
  const { rows } = await trx.raw<{ rows: Due[] }>(
    `select id, account_id from team_invitation
     where ${SENDABLE} and delivery_status = 'queued'
       and (delivery_next_at is null or delivery_next_at <= now())
       and (delivery_claim is null or delivery_lease_until <= now())
       ${byId ? "and id = any(?)" : ""}
     order by queued_at ${byId ? "" : "limit ?"}
     for update skip locked`,
    [byId ? which.ids : which.limit]
  )
  return rows
}

/** Counts mails against each account's day; the counter's row is the lock. */
async function withinCap(
  trx: Trx,
  due: Due[],
  cap: number
): Promise<[allowed: string[], over: string[]]> {
  const allowed: string[] = []
  const over: string[] = []
  // In sorted order, so that two workers can't wait for each other.
  const account_ids = [...new Set(due.map((row) => row.account_id))].sort()
  for (const account_id of account_ids) {
    const ids = due
      .filter((row) => row.account_id === account_id)
      .map((row) => row.id)
    const { rows } = await trx.raw<{ rows: { id: string; sent: number }[] }>(
      `insert into team_mail_day as day (id)
       values (? || ':' || to_char(now() at time zone 'utc', 'YYYY-MM-DD'))
       on conflict (id) do update set updated_at = now()
       returning id, sent`,
      [account_id]
    )
    const [day] = rows
    const room = Math.max(0, cap - day.sent)
    allowed.push(...ids.slice(0, room))
    over.push(...ids.slice(room))
    await trx("team_mail_day")
      .where({ id: day.id })
      .update({ sent: day.sent + Math.min(ids.length, room) })
  }
  return [allowed, over]
}

/**
 * The mail server took them. Of a row that has moved on to a newer link only
 * the claim ends, so that the newer link's mail may go: it must arrive last.
 *
 * @returns ids of those whose link is still this one
 */
export async function recordDelivered(
  trx: Trx,
  claims: DeliveryClaim[]
): Promise<string[]> {
  const done = claims.map(({ invitation, claim }) => ({
    id: invitation.id,
    claim,
    token_version: invitation.token_version,
  }))
  const { rows } = await trx.raw<{ rows: { id: string; current: boolean }[] }>(
    `update team_invitation as i set
       delivery_status = case when i.token_version = done.token_version
         then 'sent' else i.delivery_status end,
       delivered_at = case when i.token_version = done.token_version
         then now() else i.delivered_at end,
       delivery_error = case when i.token_version = done.token_version
         then null else i.delivery_error end,
       delivery_claim = null, delivery_lease_until = null, updated_at = now()
     from jsonb_to_recordset(?::jsonb)
       as done(id text, claim text, token_version int)
     where i.id = done.id and i.delivery_claim = done.claim
     returning i.id, i.token_version = done.token_version as current`,
    [recordset(done)]
  )
  return rows.filter((row) => row.current).map((row) => row.id)
}

/** Waiting time after the n-th failed attempt, in seconds. */
const BACKOFF_SECONDS = [5, 15, 60, 300, 900, 3600, 10_800, 21_600]

export async function recordFailure(
  trx: Trx,
  { invitation, claim, attempt }: DeliveryClaim,
  error: string,
  max_attempts: number
): Promise<{ status: "queued" | "failed"; next_at: Date | null } | null> {
  const wait = BACKOFF_SECONDS[Math.min(attempt, BACKOFF_SECONDS.length) - 1]
  const status = attempt >= max_attempts ? "failed" : "queued"
  const { rows } = await trx.raw<{ rows: { delivery_next_at: Date | null }[] }>(
    `update team_invitation set delivery_status = ?, delivery_error = ?,
       delivery_next_at = case when ? = 'queued'
         then now() + make_interval(secs => ?) end,
       delivery_claim = null, delivery_lease_until = null, updated_at = now()
     where id = ? and delivery_claim = ? and token_version = ?
     returning delivery_next_at`,
    [
      status,
      error,
      status,
      wait,
      invitation.id,
      claim,
      invitation.token_version,
    ]
  )
  if (rows[0]) {
    return { status, next_at: rows[0].delivery_next_at }
  }
  await trx("team_invitation")
    .where({ id: invitation.id, delivery_claim: claim })
    .update({ delivery_claim: null, delivery_lease_until: null })
  return null
}

/** Mails whose worker died go back in the queue. */
export async function releaseStale(trx: Trx): Promise<number> {
  return await trx("team_invitation")
    .where({ delivery_status: "sending" })
    .where("delivery_lease_until", "<", trx.fn.now())
    .update({
      delivery_status: "queued",
      delivery_claim: null,
      delivery_lease_until: null,
    })
}

/** Mails that are due and have not moved for a while: their job was lost. */
export async function listQueued(
  trx: Trx,
  limit: number,
  older_than_ms: number
): Promise<{ id: string; token_version: number; delivery_attempts: number }[]> {
  const { rows } = await trx.raw(
    `select id, token_version, delivery_attempts from team_invitation
     where ${SENDABLE} and delivery_status = 'queued'
       and (delivery_next_at is null or delivery_next_at <= now())
       and queued_at <= now() - make_interval(secs => ?)
     order by queued_at limit ?`,
    [older_than_ms / 1000, limit]
  )
  return rows
}
