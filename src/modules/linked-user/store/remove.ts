import type { Actor } from "../../../utils/actor"
import type { MembershipRow, Removal, Terms } from "../types"
import { lockAccountForChange, setOwner } from "./account"
import { insertAssignments, takeAssignments } from "./assignments"
import {
  keepingAnAdministrator,
  type LockedMember,
  lockMember,
  recordMember,
} from "./member"
import { findMemberships, lastingAdministrators } from "./membership"
import { insertSeats, releaseSeats } from "./seats"
import type { Trx } from "./trx"

/**
 * @throws `last_administrator`, `owner_must_transfer` (409), `not_found` (404)
 */
export async function remove(
  trx: Trx,
  id: string,
  actor: Actor,
  terms?: Terms
): Promise<Removal> {
  const locked = await lockMember(trx, id, terms)
  return keepingAnAdministrator(trx, locked, () =>
    removeLocked(trx, locked, actor)
  )
}

/**
 * Removes a user of the host from every account.
 *
 * @param is_gone the host has deleted the user already: then nothing is left to
 * protect, and an account may lose its last Administrator.
 * @throws `last_administrator` (409) unless `is_gone`
 */
export async function removeUser(
  trx: Trx,
  user_id: string,
  actor: Actor,
  { is_gone }: { is_gone: boolean }
): Promise<Removal[]> {
  const memberships = await findMemberships(trx, "m.user_id = ?", [user_id])
  const removals: Removal[] = []
  // What somebody is connected to goes with their place at home.
  for (const { id } of inLockOrder(memberships.filter(isNoConnection))) {
    const locked = await lockMember(trx, id)
    const work = () => removeLocked(trx, locked, actor)
    removals.push(
      is_gone ? await work() : await keepingAnAdministrator(trx, locked, work)
    )
  }
  return removals
}

const isNoConnection = ({ source }: MembershipRow): boolean =>
  source !== "connection"

/** One order everywhere, or two removals could wait for each other. */
const inLockOrder = (memberships: MembershipRow[]): MembershipRow[] =>
  [...memberships].sort((a, b) => (a.account_id < b.account_id ? -1 : 1))

async function removeLocked(
  trx: Trx,
  locked: LockedMember,
  actor: Actor
): Promise<Removal> {
  const { account, member } = locked
  const assignments = await takeAssignments(trx, member.id)
  await releaseSeats(trx, [member.id])
  await trx.raw(
    `update team_linked_user set removed_at = now(), updated_at = now()
     where id = ?`,
    [member.id]
  )
  const was_owner = account.owner_id === member.id
  if (was_owner) {
    const [next] = await lastingAdministrators(trx, account.id)
    await setOwner(trx, account.id, next?.id ?? null)
  }
  await recordMember(trx, "removed", locked, actor, {
    role_ids: member.role_ids,
  })
  return {
    linked_user_id: member.id,
    account_id: account.id,
    user_id: member.user_id,
    status: member.status,
    assignments,
    was_owner,
    connections: await disconnect(trx, locked, actor),
  }
}

/** Whoever leaves the reseller leaves its clients too. */
async function disconnect(
  trx: Trx,
  { account, member }: LockedMember,
  actor: Actor
): Promise<Removal[]> {
  const connected = await findMemberships(
    trx,
    `m.user_id = ? and m.source = 'connection' and exists (
       select 1 from team_account c where c.id = m.account_id and c.parent_id = ?)`,
    [member.user_id, account.id]
  )
  const removals: Removal[] = []
  for (const { id } of inLockOrder(connected)) {
    const locked = await lockMember(trx, id)
    removals.push(await removeLocked(trx, locked, actor))
  }
  return removals
}

/**
 * Brings back a membership whose removal belonged to something that failed.
 * Takes a seat above the limit, if it must: nobody has left.
 */
export async function undoRemoval(
  trx: Trx,
  removal: Removal,
  actor: Actor
): Promise<void> {
  const { linked_user_id: id } = removal
  const account = await lockAccountForChange(trx, removal.account_id)
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update team_linked_user set removed_at = null, updated_at = now()
     where id = ? and removed_at is not null returning id`,
    [id]
  )
  if (!rows.length) {
    return
  }
  await insertAssignments(trx, id, removal.assignments)
  if (removal.status === "active") {
    await insertSeats(trx, account.id, "linked_user", [id], null)
  }
  if (removal.was_owner) {
    await setOwner(trx, account.id, id)
  }
  const [member] = await findMemberships(trx, "m.id = ?", [id])
  await recordMember(trx, "returned", { account, member }, actor, {
    role_ids: member.role_ids,
  })
  for (const connection of removal.connections) {
    await undoRemoval(trx, connection, actor)
  }
}
