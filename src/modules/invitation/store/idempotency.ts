import type { Trx } from "./bulk"

const KEPT = "24 hours"
const IN_FLIGHT = "2 minutes"

export type IdempotencyVerdict =
  | { kind: "first" }
  | { kind: "replay"; answer: Record<string, unknown> }
  | { kind: "other_body" }
  | { kind: "in_flight" }

/** Takes a key for one request, or says what became of the one before. */
export async function begin(
  trx: Trx,
  id: string,
  body_hash: string
): Promise<IdempotencyVerdict> {
  const { rows: taken } = await trx.raw<{ rows: unknown[] }>(
    `insert into team_idempotency as known (id, body_hash, locked_until)
     values (?, ?, now() + interval '${IN_FLIGHT}')
     on conflict (id) do update set body_hash = excluded.body_hash, answer = null,
       locked_until = excluded.locked_until, created_at = now()
     where known.created_at < now() - interval '${KEPT}'
       or (known.answer is null and known.locked_until < now()
         and known.body_hash = excluded.body_hash)
     returning id`,
    [id, body_hash]
  )
  if (taken.length) {
    return { kind: "first" }
  }
  const [known] = await trx("team_idempotency")
    .where({ id })
    .select<{ body_hash: string; answer: Record<string, unknown> | null }[]>(
      "body_hash",
      "answer"
    )
  if (known && known.body_hash !== body_hash) {
    return { kind: "other_body" }
  }
  return known?.answer
    ? { kind: "replay", answer: known.answer }
    : { kind: "in_flight" }
}

export async function finish(
  trx: Trx,
  id: string,
  answer: Record<string, unknown>
): Promise<void> {
  await trx("team_idempotency")
    .where({ id })
    .update({ answer: JSON.stringify(answer) })
}

/** A request that failed leaves its key free for another try. */
export async function forget(trx: Trx, id: string): Promise<void> {
  await trx("team_idempotency").where({ id, answer: null }).delete()
}

export async function purge(trx: Trx): Promise<number> {
  return await trx("team_idempotency")
    .whereRaw(`created_at < now() - interval '${KEPT}'`)
    .delete()
}
