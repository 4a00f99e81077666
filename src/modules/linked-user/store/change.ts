import type { Actor } from "../../../utils/actor"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import type {
  FormerPerson,
  LinkedUserChanges,
  MembershipRow,
  RoleToHold,
  Terms,
} from "../types"
import {
  insertAssignments,
  readAssignments,
  replaceAssignments,
  takeAssignments,
} from "./assignments"
import {
  keepingAnAdministrator,
  lockMember,
  recordMember,
  requireAdministrator,
} from "./member"
import { findMemberships } from "./membership"
import { insertSeats, releaseSeats, seatLinkedUser } from "./seats"
import type { Trx } from "./trx"

/** @throws `last_administrator` (409), `not_found` (404) */
export async function suspend(
  trx: Trx,
  id: string,
  actor: Actor,
  terms?: Terms
): Promise<MembershipRow> {
  const locked = await lockMember(trx, id, terms)
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
  actor: Actor,
  terms?: Terms
): Promise<MembershipRow> {
  const locked = await lockMember(trx, id, terms)
  if (locked.member.status !== "active") {
    await seatLinkedUser(trx, locked.account, id, null)
    await setStatus(trx, id, "active")
    await recordMember(trx, "restored", locked, actor)
  }
  return reread(trx, id)
}

/** Restores somebody whatever the seat limit says: nobody else could get in. */
export async function restoreAnyway(
  trx: Trx,
  id: string,
  actor: Actor
): Promise<void> {
  const locked = await lockMember(trx, id)
  if (locked.member.status !== "active") {
    await insertSeats(trx, locked.account.id, "linked_user", [id], null)
    await setStatus(trx, id, "active")
    await recordMember(trx, "restored", locked, actor)
  }
}

/**
 * Changes roles, scope or language; roles are replaced as a whole.
 *
 * @throws `last_administrator` (409), `expires_in_the_past` (400), `not_found`
 * (404)
 */
export async function change(
  trx: Trx,
  id: string,
  { roles, ...columns }: LinkedUserChanges,
  actor: Actor,
  terms?: Terms
): Promise<{ member: MembershipRow; former: FormerPerson }> {
  const locked = await lockMember(trx, id, terms)
  const former = await formerOf(trx, locked.member)
  await keepingAnAdministrator(trx, locked, async () => {
    await trx("team_linked_user")
      .where({ id })
      .update({ ...columns, updated_at: LATER(trx) })
    if (roles) {
      await replaceAssignments(trx, id, roles, actor)
    }
  })
  if (roles?.some(isPassingAdministrator)) {
    await requireAdministrator(trx, locked.account)
  }
  const after = await reread(trx, id)
  await recordMember(trx, "updated", locked, actor, {
    changed: Object.keys({ ...columns, ...(roles ? { roles } : {}) }),
    ...whatMoved(locked.member, columns),
    ...(roles ? whatBecame(locked.member, after, roles) : {}),
  })
  return { member: after, former }
}

/** Two changes within a millisecond must not look like one to who compares. */
const LATER = (trx: Trx) =>
  trx.raw("greatest(clock_timestamp(), updated_at + interval '1 ms')")

async function formerOf(
  trx: Trx,
  member: MembershipRow
): Promise<FormerPerson> {
  const { id, locale, location_ids, sales_channel_ids, areas } = member
  const assignments = await readAssignments(trx, id)
  return { id, locale, location_ids, sales_channel_ids, areas, assignments }
}

/** Takes a change back, with who had given what since when. */
export async function putBack(
  trx: Trx,
  { id, assignments, ...columns }: FormerPerson,
  actor: Actor
): Promise<void> {
  const locked = await lockMember(trx, id)
  await keepingAnAdministrator(trx, locked, async () => {
    await trx("team_linked_user")
      .where({ id })
      .update({ ...columns, updated_at: LATER(trx) })
    await takeAssignments(trx, id)
    await insertAssignments(trx, id, assignments)
  })
  await recordMember(trx, "updated", locked, actor, {
    changed: ["roles", ...Object.keys(columns)],
    role_ids: assignments.map(({ role_id }) => role_id),
    former_role_ids: locked.member.role_ids,
  })
}

/** Where they work from now on, for the activity. */
const whatMoved = (
  before: MembershipRow,
  after: Omit<LinkedUserChanges, "roles">
): Record<string, unknown> =>
  Object.fromEntries(
    SCOPES.flatMap((key) =>
      after[key] === undefined
        ? []
        : [
            [key, after[key]],
            [`former_${key}`, before[key]],
          ]
    )
  )

const SCOPES = ["location_ids", "sales_channel_ids", "areas"] as const

/** An Administrator for a time needs one for good beside them. */
const isPassingAdministrator = ({ role_id, expires_at }: RoleToHold): boolean =>
  role_id === ADMINISTRATOR_ROLE_ID && Boolean(expires_at)

const whatBecame = (
  before: MembershipRow,
  after: MembershipRow,
  roles: RoleToHold[]
) => ({
  role_ids: after.role_ids,
  former_role_ids: before.role_ids,
  ends: Object.fromEntries(
    roles.flatMap(({ role_id, expires_at }) =>
      expires_at ? [[role_id, expires_at]] : []
    )
  ),
})

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
