import { generateEntityId } from "@medusajs/framework/utils"

import { outboxRow } from "../../../utils/outbox"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import type { Actor } from "../../../utils/actor"
import type { AccountRow, BootstrapRecord, HostUser } from "../types"
import { lockAccountForChange, setOwner } from "./account"
import { insertAssignments, lasting } from "./assignments"
import { change, restoreAnyway } from "./change"
import { findMemberships } from "./membership"
import { insertSeats } from "./seats"
import { type Trx, writeOutbox } from "./trx"

const SYSTEM: Actor = { type: "system", id: "bootstrap" }

/**
 * Makes Administrators of the users who had access before the plugin came in,
 * so that nobody is locked out; the oldest is the owner. Happens once: the
 * account's row says that it did, whatever becomes of the memberships.
 */
export async function bootstrap(
  trx: Trx,
  account_id: string,
  users: HostUser[]
): Promise<string[]> {
  const account = await lockAccountForChange(trx, account_id)
  if (account.bootstrap) {
    return []
  }
  const oldest_first = [...users].sort(
    (a, b) => a.created_at.getTime() - b.created_at.getTime()
  )
  for (const user of oldest_first) {
    await makeAdministrator(trx, account, user, SYSTEM, "bootstrap")
  }
  const made = oldest_first.map((user) => user.id)
  await writeRecord(trx, account, { made, at: new Date().toISOString() })
  return made
}

/** Whether the first user of a host that had none may still become its first Administrator. */
export const awaitsFirst = ({ bootstrap: record }: AccountRow): boolean =>
  record !== null && !record.made.length && !record.first && !record.closed_at

/**
 * On a host that had no users: the first one becomes its Administrator. Under
 * the lock of the default account's row there is one winner, once.
 */
export async function claimFirst(
  trx: Trx,
  account_id: string,
  user: HostUser
): Promise<boolean> {
  const account = await lockAccountForChange(trx, account_id)
  if (!account.bootstrap || !awaitsFirst(account)) {
    return false
  }
  await makeAdministrator(trx, account, user, SYSTEM, "bootstrap")
  await writeRecord(trx, account, { ...account.bootstrap, first: user.id })
  return true
}

/** From now on only an Administrator, or the command, makes an Administrator. */
export async function closeFirst(trx: Trx, account_id: string): Promise<void> {
  const account = await lockAccountForChange(trx, account_id)
  if (account.bootstrap && awaitsFirst(account)) {
    const closed_at = new Date().toISOString()
    await writeRecord(trx, account, { ...account.bootstrap, closed_at })
  }
}

/** Needs the account's lock. The seat limit doesn't hold anybody out here. */
export async function makeAdministrator(
  trx: Trx,
  account: AccountRow,
  user: HostUser,
  actor: Actor,
  source: "bootstrap" | "service"
): Promise<void> {
  const [existing] = await findMemberships(
    trx,
    "m.user_id = ? and m.account_id = ?",
    [user.id, account.id]
  )
  if (existing) {
    const roles = [
      ...existing.role_ids.map((role_id) => ({ role_id })),
      { role_id: ADMINISTRATOR_ROLE_ID, expires_at: null },
    ]
    await change(trx, existing.id, { roles, ...UNSCOPED }, actor)
    await restoreAnyway(trx, existing.id, actor)
    return
  }
  const id = await writeMember(trx, account, user, source)
  await insertAssignments(trx, id, lasting([ADMINISTRATOR_ROLE_ID], null))
  await insertSeats(trx, account.id, "linked_user", [id], null)
  if (account.owner_id === null) {
    account.owner_id = id
    await setOwner(trx, account.id, id)
  }
  await writeOutbox(
    trx,
    outboxRow({
      actor,
      account_id: account.id,
      action: "linked_user.created",
      resource: "linked_user",
      resource_id: id,
      data: { email: user.email, role_ids: [ADMINISTRATOR_ROLE_ID], source },
    })
  )
}

const UNSCOPED = { location_ids: null, sales_channel_ids: null, areas: null }

/** A removed person comes back in their former row. */
async function writeMember(
  trx: Trx,
  account: AccountRow,
  user: HostUser,
  source: "bootstrap" | "service"
): Promise<string> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into team_linked_user
       (id, account_id, user_id, email, name, locale, source)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (account_id, user_id) do update set
       status = 'active', location_ids = null, sales_channel_ids = null,
       areas = null, source = excluded.source, email = excluded.email,
       name = excluded.name, joined_at = now(), removed_at = null,
       deleted_at = null, updated_at = now()
     returning id`,
    [
      generateEntityId(undefined, "tlu"),
      account.id,
      user.id,
      user.email,
      user.name,
      account.default_locale,
      source,
    ]
  )
  return rows[0].id
}

const writeRecord = (
  trx: Trx,
  account: AccountRow,
  record: BootstrapRecord
): Promise<unknown> =>
  trx.raw(
    `update team_account set bootstrap = ?::jsonb, updated_at = now()
     where id = ?`,
    [JSON.stringify(record), account.id]
  )
