import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import type { ApiKeyRow } from "../types"
import { lockAccountForChange } from "./account"
import { type Db, type Trx, writeOutbox } from "./trx"

const COLUMNS = "api_key_id, account_id, role_ids, bound_by, bound_at"

export async function findKeys(
  db: Db,
  api_key_ids: string[]
): Promise<ApiKeyRow[]> {
  const { rows } = await db.raw<{ rows: ApiKeyRow[] }>(
    `select ${COLUMNS} from team_api_key
     where api_key_id = any(?) and deleted_at is null`,
    [api_key_ids]
  )
  return rows
}

/** How many keys of the account have each role. */
export async function countKeys(
  db: Db,
  account_id: string
): Promise<Map<string, number>> {
  const { rows } = await db.raw<{ rows: { role_id: string; count: number }[] }>(
    `select role_id, count(*)::int as count
     from team_api_key, unnest(role_ids) as role_id
     where account_id = ? and deleted_at is null group by role_id`,
    [account_id]
  )
  return new Map(rows.map(({ role_id, count }) => [role_id, count]))
}

/**
 * Gives a key its roles, in place of those it had. Whoever does so is who it
 * goes by from then on.
 *
 * @returns the row as it was before; `null`: the key had none
 */
export async function bindKey(
  trx: Trx,
  key: Pick<ApiKeyRow, "api_key_id" | "account_id" | "role_ids">,
  actor: Actor & { id: string }
): Promise<ApiKeyRow | null> {
  await lockAccountForChange(trx, key.account_id)
  const [former] = await findKeys(trx, [key.api_key_id])
  const role_ids = [...new Set(key.role_ids)]
  await writeKey(trx, { ...key, role_ids, bound_by: actor.id, bound_at: null })
  await record(trx, "bound", key, actor, {
    role_ids,
    former_role_ids: former?.role_ids ?? null,
  })
  return former ?? null
}

/**
 * The key goes by its maker again, or has full access as before the plugin.
 *
 * @returns the row as it was before; `null`: the key had none
 */
export async function unbindKey(
  trx: Trx,
  api_key_id: string,
  actor: Actor
): Promise<ApiKeyRow | null> {
  const [former] = await findKeys(trx, [api_key_id])
  if (!former) {
    return null
  }
  await lockAccountForChange(trx, former.account_id)
  await trx("team_api_key").where({ api_key_id }).delete()
  await record(trx, "unbound", former, actor, { role_ids: former.role_ids })
  return former
}

/** Takes a binding back, or an unbinding: the key is as it was. */
export async function rebindKey(
  trx: Trx,
  former: ApiKeyRow,
  actor: Actor
): Promise<void> {
  await lockAccountForChange(trx, former.account_id)
  await writeKey(trx, former)
  await record(trx, "bound", former, actor, { role_ids: former.role_ids })
}

const writeKey = (
  trx: Trx,
  key: Omit<ApiKeyRow, "bound_at"> & { bound_at: Date | null }
) =>
  trx.raw(
    `insert into team_api_key (${COLUMNS})
     values (?, ?, ?, ?, coalesce(?::timestamptz, now()))
     on conflict (api_key_id) do update set
       account_id = excluded.account_id, role_ids = excluded.role_ids,
       bound_by = excluded.bound_by, bound_at = excluded.bound_at,
       updated_at = now(), deleted_at = null`,
    [key.api_key_id, key.account_id, key.role_ids, key.bound_by, key.bound_at]
  )

const record = (
  trx: Trx,
  action: "bound" | "unbound",
  key: Pick<ApiKeyRow, "api_key_id" | "account_id">,
  actor: Actor,
  data: Record<string, unknown>
): Promise<void> =>
  writeOutbox(
    trx,
    outboxRow({
      actor,
      account_id: key.account_id,
      action: `api_key.${action}`,
      resource: "api_key",
      resource_id: key.api_key_id,
      data,
    })
  )
