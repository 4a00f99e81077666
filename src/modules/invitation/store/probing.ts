import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import { type Trx, writeOutbox } from "./bulk"

const WINDOW_MS = 3_600_000

type Known = { points: number; expire: string }

/**
 * Counts answers `unavailable` against the hour of who asks, and records them.
 * Says in how many seconds to ask again when they were too many, else `null`.
 */
export async function countUnavailable(
  trx: Trx,
  asked: {
    account_id: string
    unavailable: number
    dry_run: boolean
    most: number
  },
  actor: Actor
): Promise<number | null> {
  const { account_id, unavailable, dry_run, most } = asked
  const key = `team_unavailable:${actor.type}:${actor.id}`
  const known = unavailable
    ? await add(trx, key, unavailable)
    : await current(trx, key)
  const used = known?.points ?? 0
  const refused = unavailable ? used > most : used >= most
  if (unavailable) {
    await writeOutbox(trx, [
      outboxRow({
        actor,
        account_id,
        action: "invitation.unavailable_answered",
        resource: "account",
        resource_id: account_id,
        data: { count: unavailable, dry_run, refused },
      }),
    ])
  }
  return known && refused
    ? Math.max(1, Math.ceil((Number(known.expire) - Date.now()) / 1000))
    : null
}

async function current(trx: Trx, key: string): Promise<Known | undefined> {
  return await trx<Known & { key: string }>("team_rate_limit")
    .where({ key })
    .where("expire", ">", Date.now())
    .first()
}

async function add(trx: Trx, key: string, points: number): Promise<Known> {
  const now = Date.now()
  const { rows } = await trx.raw<{ rows: Known[] }>(
    `insert into team_rate_limit as known (key, points, expire)
     values (?, ?, ?)
     on conflict (key) do update set
       points = excluded.points
         + case when known.expire > ? then known.points else 0 end,
       expire = case when known.expire > ? then known.expire
         else excluded.expire end
     returning points, expire`,
    [key, points, now + WINDOW_MS, now, now]
  )
  return rows[0]
}
