import { entityId } from "../../../utils/entity-id"
import { TeamHttpError } from "../../../utils/team-error"
import type { AccountRow, Seats } from "../types"
import { lockAccount } from "./account"
import type { Db, Trx } from "./trx"

type Holder = "invitation" | "linked_user"

/** A seat that is only being taken counts as used: it may become one. */
export async function seatUsage(
  db: Db,
  account: Pick<AccountRow, "id" | "seat_limit">
): Promise<Seats> {
  const { rows } = await db.raw<{ rows: { used: number }[] }>(
    `select count(*)::int as used from team_seat where account_id = ?`,
    [account.id]
  )
  const { used } = rows[0]
  const limit = account.seat_limit
  return {
    limit,
    used,
    left: limit === null ? null : Math.max(0, limit - used),
  }
}

/** `null`: as many as wanted, which needs no counting. */
const seatsLeft = async (
  trx: Trx,
  account: AccountRow
): Promise<number | null> =>
  account.seat_limit === null ? null : (await seatUsage(trx, account)).left

/**
 * Seats for invitations about to be live: for the first that fit, in the order
 * given. A holder that has a seat keeps it.
 */
export async function reserveSeats(
  trx: Trx,
  account_id: string,
  holder_ids: string[],
  lease_ms: number
): Promise<string[]> {
  const account = await lockAccount(trx, account_id)
  const { rows } = await trx.raw<{ rows: { holder_id: string }[] }>(
    `select holder_id from team_seat
     where holder_id = any(?) and account_id = ?`,
    [holder_ids, account_id]
  )
  const seated = new Set(rows.map((row) => row.holder_id))
  const left = await seatsLeft(trx, account)
  const unseated = [...new Set(holder_ids)].filter((id) => !seated.has(id))
  const granted = left === null ? unseated : unseated.slice(0, left)

  await renewLeases(trx, [...seated], lease_ms)
  await insertSeats(trx, account_id, "invitation", granted, lease_ms)
  granted.forEach((id) => seated.add(id))
  return holder_ids.filter((id) => seated.has(id))
}

/** An expired invitation's seat is on its way out unless it is taken anew. */
async function renewLeases(
  trx: Trx,
  holder_ids: string[],
  lease_ms: number
): Promise<void> {
  if (holder_ids.length) {
    await trx.raw(
      `update team_seat
       set lease = now() + make_interval(secs => ?::float8 / 1000),
           updated_at = now()
       where holder = 'invitation' and holder_id = any(?)`,
      [lease_ms, holder_ids]
    )
  }
}

/** Needs the account's lock. `lease_ms`: null for a seat that is confirmed. */
export async function insertSeats(
  trx: Trx,
  account_id: string,
  holder: Holder,
  holder_ids: string[],
  lease_ms: number | null
): Promise<void> {
  if (!holder_ids.length) {
    return
  }
  const ids = holder_ids.map(() => entityId("tseat"))
  await trx.raw(
    `insert into team_seat (id, account_id, holder, holder_id, lease)
     select seat.id, ?, ?, seat.holder_id,
            now() + make_interval(secs => ?::float8 / 1000)
     from unnest(?::text[], ?::text[]) as seat(id, holder_id)
     on conflict (holder_id) do nothing`,
    [account_id, holder, lease_ms, ids, holder_ids]
  )
}

/**
 * A seat for a linked user: the invitation's, or a free one. Needs the
 * account's lock.
 *
 * @returns whether it was the invitation's.
 * @throws `no_seat` (409)
 */
export async function seatLinkedUser(
  trx: Trx,
  account: AccountRow,
  linked_user_id: string,
  invitation_id: string | null
): Promise<boolean> {
  if (invitation_id) {
    const { rows } = await trx.raw<{ rows: unknown[] }>(
      `update team_seat set holder = 'linked_user', holder_id = ?,
              lease = null, updated_at = now()
       where holder = 'invitation' and holder_id = ? and account_id = ?
       returning id`,
      [linked_user_id, invitation_id, account.id]
    )
    if (rows.length) {
      return true
    }
  }
  if ((await seatsLeft(trx, account)) === 0) {
    throw new TeamHttpError(
      409,
      "no_seat",
      `${account.name} has no free seat. Free one, or get more.`
    )
  }
  await insertSeats(trx, account.id, "linked_user", [linked_user_id], null)
  return false
}

/** Gives an invitation the seat back that its accept had taken over. */
export async function returnSeat(
  trx: Trx,
  linked_user_id: string,
  invitation_id: string
): Promise<void> {
  await trx.raw(
    `update team_seat set holder = 'invitation', holder_id = ?,
            updated_at = now()
     where holder_id = ?
       and not exists (select 1 from team_seat where holder_id = ?)`,
    [invitation_id, linked_user_id, invitation_id]
  )
}

export async function confirmSeats(
  trx: Trx,
  holder_ids: string[]
): Promise<void> {
  await trx.raw(
    `update team_seat set lease = null, updated_at = now()
     where holder_id = any(?) and lease is not null`,
    [holder_ids]
  )
}

export async function releaseSeats(
  trx: Trx,
  holder_ids: string[]
): Promise<void> {
  await trx.raw(`delete from team_seat where holder_id = any(?)`, [holder_ids])
}

/** Seats of invitations that nobody is taking at this moment. */
export async function settledInvitationSeats(
  db: Db
): Promise<{ ids: string[]; listed_at: Date }> {
  const { rows } = await db.raw<{
    rows: { ids: string[] | null; listed_at: Date }[]
  }>(
    `select array_agg(holder_id) as ids, now() as listed_at from team_seat
     where holder = 'invitation' and (lease is null or lease < now())`
  )
  return { ids: rows[0].ids ?? [], listed_at: rows[0].listed_at }
}

/**
 * Drops the listed seats whose invitation is not live. An invitation may be
 * revived since the listing: it has renewed its lease or its row by then, so
 * both are looked at again in the statement that deletes.
 */
export async function dropDeadSeats(
  trx: Trx,
  listed: { ids: string[]; listed_at: Date },
  live_ids: string[]
): Promise<number> {
  const alive = new Set(live_ids)
  const dead = listed.ids.filter((id) => !alive.has(id))
  await confirmSeats(trx, live_ids)
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `delete from team_seat
     where holder = 'invitation' and holder_id = any(?)
       and updated_at < ? and (lease is null or lease < now())
     returning id`,
    [dead, listed.listed_at]
  )
  return rows.length
}
