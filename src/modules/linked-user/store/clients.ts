import { generateEntityId } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { escapeLike } from "../../../utils/escape-like"
import { outboxRow } from "../../../utils/outbox"
import { TeamHttpError } from "../../../utils/team-error"
import type {
  AccountChanges,
  AccountRow,
  ClientQuery,
  ClientRow,
} from "../types"
import { lockAccount } from "./account"
import { type Db, type Trx, writeOutbox } from "./trx"

const SORT_KEYS = { name: "lower(acc.name)", created_at: "acc.created_at" }

/** A page of a reseller's client accounts, and how many there are. */
export async function listClients(
  db: Db,
  parent_id: string,
  { q, order, limit, offset }: ClientQuery
): Promise<{ clients: ClientRow[]; count: number }> {
  const direction = order.descending ? "desc" : "asc"
  const found = `from team_account acc
    left join team_linked_user own on own.id = acc.owner_id
    where acc.parent_id = ? and acc.deleted_at is null
      and lower(concat_ws(' ', acc.name, own.name, own.email)) like ?`
  const bindings = [parent_id, `%${escapeLike((q ?? "").toLowerCase())}%`]
  const [page, total] = await Promise.all([
    db.raw<{ rows: ClientRow[] }>(
      `select acc.*, ${SUMMARY} ${found}
       order by ${SORT_KEYS[order.by]} ${direction}, acc.id ${direction}
       limit ? offset ?`,
      [...bindings, limit, offset]
    ),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count ${found}`,
      bindings
    ),
  ])
  return { clients: page.rows, count: total.rows[0].count }
}

/** Of a client `acc` and its owner `own`. */
const SUMMARY = `case when own.id is null then null
    else jsonb_build_object('name', own.name, 'email', own.email) end as owner,
  (select count(*)::int from team_linked_user m
   where m.account_id = acc.id and m.removed_at is null
     and m.deleted_at is null) as people_count,
  (select count(*)::int from team_seat s
   where s.account_id = acc.id) as seats_used`

export async function summarizeAccount(
  db: Db,
  id: string
): Promise<ClientRow | null> {
  const { rows } = await db.raw<{ rows: ClientRow[] }>(
    `select acc.*, ${SUMMARY} from team_account acc
     left join team_linked_user own on own.id = acc.owner_id
     where acc.id = ? and acc.deleted_at is null`,
    [id]
  )
  return rows[0] ?? null
}

/** @throws `account_name_taken` (409) */
export async function createClient(
  trx: Trx,
  parent_id: string,
  values: AccountChanges & { name: string },
  actor: Actor
): Promise<AccountRow> {
  const id = generateEntityId(undefined, "tacc")
  const [account] = await unlessNameTaken(values.name, () =>
    trx("team_account")
      .insert({ id, parent_id, ...values })
      .returning<AccountRow[]>("*")
  )
  await recordAccount(trx, "created", account, actor, { ...values, parent_id })
  return account
}

/** Takes back a client that nobody has come to yet. */
export async function dropClient(
  trx: Trx,
  id: string,
  actor: Actor
): Promise<void> {
  const account = await lockAccount(trx, id)
  await trx.raw(
    `update team_account set deleted_at = now(), updated_at = now()
     where id = ? and parent_id is not null and owner_id is null`,
    [id]
  )
  await recordAccount(trx, "deleted", account, actor, {})
}

/**
 * Changes an account's name, plan or scope. Fewer seats than are in use take
 * nobody's away.
 *
 * @throws `account_name_taken`, `account_edited` (409), `not_found` (404)
 */
export async function changeAccount(
  trx: Trx,
  id: string,
  changes: AccountChanges,
  actor: Actor,
  expected_updated_at?: Date
): Promise<{ account: AccountRow; former: AccountChanges }> {
  const before = await lockAccount(trx, id)
  if (
    expected_updated_at &&
    expected_updated_at.getTime() !== before.updated_at.getTime()
  ) {
    throw new TeamHttpError(
      409,
      "account_edited",
      "Somebody else has changed this account meanwhile. Look at it again, then save."
    )
  }
  const [account] = await unlessNameTaken(changes.name ?? before.name, () =>
    trx("team_account")
      .where({ id })
      .update({ ...changes, updated_at: LATER(trx) })
      .returning<AccountRow[]>("*")
  )
  const former = formerOf(before, changes)
  await recordAccount(trx, "updated", account, actor, { ...changes, former })
  return { account, former }
}

const LATER = (trx: Trx) =>
  trx.raw("greatest(clock_timestamp(), updated_at + interval '1 ms')")

const formerOf = (
  before: AccountRow,
  changes: AccountChanges
): AccountChanges => {
  const keys = Object.keys(changes) as (keyof AccountChanges)[]
  return Object.fromEntries(keys.map((key) => [key, before[key]]))
}

const UNIQUE_VIOLATION = "23505"

async function unlessNameTaken<T>(
  name: string,
  write: () => PromiseLike<T>
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) {
      throw new TeamHttpError(
        409,
        "account_name_taken",
        `There is a client called ${name} already. Choose another name.`
      )
    }
    throw error
  }
}

const recordAccount = (
  trx: Trx,
  action: string,
  { id }: AccountRow,
  actor: Actor,
  data: Record<string, unknown>
): Promise<void> =>
  writeOutbox(
    trx,
    outboxRow({
      actor,
      account_id: id,
      action: `account.${action}`,
      resource: "account",
      resource_id: id,
      data,
    })
  )
