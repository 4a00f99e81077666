import type { Actor } from "../../../utils/actor"
import type { LinkedUserChanges, MembershipRow } from "../types"
import { insertAssignments, lasting } from "./assignments"
import { keepingAnAdministrator, lockMember, recordMember } from "./member"
import { findMemberships } from "./membership"
import { releaseSeats, seatLinkedUser } from "./seats"
import type { Trx } from "./trx"

/** @throws `last_administrator` (409), `not_found` (404) */
export async function suspend(
  trx: Trx,
  id: string,
  actor: Actor
): Promise<MembershipRow> {
  const locked = await lockMember(trx, id)
  if (locked.member.status !== "suspended") {
    await keepingAnAdministrator(trx, locked, () =>
      setStatus(trx, id, "suspended")
    )
    await releaseSeats(trx, [id])
    await recordMember(trx, "suspended", locked, actor)
  }
  return reread(trx, id)
}

/** @throws `no_seat` (409), `not_found` (404) */
export async function restore(
  trx: Trx,
  id: string,
  actor: Actor
): Promise<MembershipRow> {
  const locked = await lockMember(trx, id)
  if (locked.member.status !== "active") {
    await seatLinkedUser(trx, locked.account, id, null)
    await setStatus(trx, id, "active")
    await recordMember(trx, "restored", locked, actor)
  }
  return reread(trx, id)
}

/**
 * Changes roles, scope or language; roles are replaced as a whole.
 *
 * @throws `last_administrator` (409), `not_found` (404)
 */
export async function change(
  trx: Trx,
  id: string,
  { role_ids, ...columns }: LinkedUserChanges,
  actor: Actor
): Promise<MembershipRow> {
  const locked = await lockMember(trx, id)
  await keepingAnAdministrator(trx, locked, async () => {
    await trx("team_linked_user")
      .where({ id })
      .update({ ...columns, updated_at: trx.fn.now() })
    if (role_ids) {
      await replaceRoles(trx, id, role_ids, actor)
    }
  })
  await recordMember(trx, "updated", locked, actor, {
    changed: Object.keys({ ...columns, ...(role_ids ? { role_ids } : {}) }),
    ...(role_ids ? { role_ids, former_role_ids: locked.member.role_ids } : {}),
  })
  return reread(trx, id)
}

/** Roles that stay keep who gave them and until when. */
async function replaceRoles(
  trx: Trx,
  id: string,
  role_ids: string[],
  actor: Actor
): Promise<void> {
  await trx("team_role_assignment")
    .where({ linked_user_id: id })
    .whereNotIn("role_id", role_ids)
    .delete()
  await insertAssignments(trx, id, lasting(role_ids, actor.id))
}

const setStatus = (
  trx: Trx,
  id: string,
  status: MembershipRow["status"]
): Promise<unknown> =>
  trx.raw(
    `update team_linked_user set status = ?, updated_at = now() where id = ?`,
    [status, id]
  )

async function reread(trx: Trx, id: string): Promise<MembershipRow> {
  const [member] = await findMemberships(trx, "m.id = ?", [id])
  return member
}
