import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import { outboxRow } from "../../../utils/outbox"
import { grantsChanged } from "../../../utils/grants-changed"
import { teamError } from "../../../utils/team-error"
import type { AccountRow } from "../types"
import { type Db, type Trx, VERSION, writeOutbox } from "./trx"

const SYSTEM = { type: "system", id: null } as const

/** Made once, by whoever comes first: the index on `is_default` sees to that. */
export async function makeDefault(trx: Trx, name: string): Promise<AccountRow> {
  const id = generateEntityId(undefined, "tacc")
  const { rows } = await trx.raw<{ rows: AccountRow[] }>(
    `insert into team_account (id, name, is_default) values (?, ?, true)
     on conflict (is_default) where is_default do nothing
     returning *`,
    [id, name]
  )
  if (!rows[0]) {
    // Another process made it since. Its row is visible by now: the insert
    // waited for that transaction to end.
    return (await findDefault(trx)) ?? notFound(id)
  }
  await writeOutbox(
    trx,
    outboxRow({
      actor: SYSTEM,
      account_id: id,
      action: "account.created",
      resource: "account",
      resource_id: id,
    })
  )
  return rows[0]
}

export async function findDefault(db: Db): Promise<AccountRow | null> {
  const { rows } = await db.raw<{ rows: AccountRow[] }>(
    `select * from team_account where is_default`
  )
  return rows[0] ?? null
}

export async function findAccount(
  db: Db,
  id: string
): Promise<AccountRow | null> {
  const { rows } = await db.raw<{ rows: AccountRow[] }>(
    `select * from team_account where id = ? and deleted_at is null`,
    [id]
  )
  return rows[0] ?? null
}

/**
 * Locks the account's row until the transaction ends. Every change of its
 * people or seats takes this lock before it touches any other row: two
 * Administrators who demote each other at once, and two accepts for one seat,
 * then see each other's outcome, and locks are always taken in one order.
 */
export async function lockAccount(trx: Trx, id: string): Promise<AccountRow> {
  const { rows } = await trx.raw<{ rows: AccountRow[] }>(
    `select * from team_account
     where id = ? and deleted_at is null for update`,
    [id]
  )
  return rows[0] ?? notFound(id)
}

/**
 * The same lock for a change of what people may do: raises `grant_version`.
 *
 * @param judged_version what the change was judged by
 * @throws `grants_changed` (409) when something has changed since it was judged
 */
export async function lockAccountForChange(
  trx: Trx,
  id: string,
  judged_version?: string
): Promise<AccountRow> {
  if (judged_version !== undefined) {
    await requireVersion(trx, id, judged_version)
  }
  const { rows } = await trx.raw<{ rows: AccountRow[] }>(
    `update team_account
     set grant_version = grant_version + 1, updated_at = now()
     where id = ? and deleted_at is null returning *`,
    [id]
  )
  return rows[0] ?? notFound(id)
}

async function requireVersion(
  trx: Trx,
  id: string,
  judged_version: string
): Promise<void> {
  const { rows } = await trx.raw<{ rows: { version: string }[] }>(
    `select ${VERSION} as version from team_account acc
     where acc.id = ? and acc.deleted_at is null for update`,
    [id]
  )
  if (rows[0]?.version !== judged_version) {
    throw grantsChanged()
  }
}

export async function setOwner(
  trx: Trx,
  account_id: string,
  owner_id: string | null
): Promise<void> {
  await trx.raw(
    `update team_account set owner_id = ?, updated_at = now() where id = ?`,
    [owner_id, account_id]
  )
}

export async function dismissSetup(trx: Trx, id: string): Promise<void> {
  await trx.raw(
    `update team_account
     set setup_dismissed_at = coalesce(setup_dismissed_at, now()),
         updated_at = now()
     where id = ?`,
    [id]
  )
}

function notFound(id: string): never {
  throw teamError(
    MedusaError.Types.NOT_FOUND,
    "not_found",
    `There is no account with the id ${id}.`
  )
}
