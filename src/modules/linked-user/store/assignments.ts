import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { entityId } from "../../../utils/entity-id"
import { teamError } from "../../../utils/team-error"
import type { FormerPerson, RoleToHold } from "../types"
import { UNEXPIRED } from "./membership"
import { recordset, type Trx } from "./trx"

export type Assignment = {
  role_id: string
  granted_by: string | null
  /** ISO 8601; null: for good. */
  expires_at: string | null
  /** ISO 8601. Default: now. */
  created_at?: string
}

export async function insertAssignments(
  trx: Trx,
  linked_user_id: string,
  assignments: Assignment[]
): Promise<void> {
  const rows = assignments.map((assignment) => ({
    ...assignment,
    id: generateEntityId(undefined, "tras"),
  }))
  await trx.raw(
    `insert into team_role_assignment
       (id, linked_user_id, role_id, granted_by, expires_at, created_at)
     select id, ?, role_id, granted_by, expires_at, coalesce(created_at, now())
     from jsonb_to_recordset(?::jsonb) as assignment(
       id text, role_id text, granted_by text, expires_at timestamptz,
       created_at timestamptz)
     on conflict (linked_user_id, role_id) where deleted_at is null do nothing`,
    [linked_user_id, recordset(rows)]
  )
}

/**
 * Roles in place of all that are held. One that stays keeps who gave it and
 * since when, unless its end changes; one that has run out is given anew.
 *
 * @throws `expires_in_the_past` (400)
 */
export async function replaceAssignments(
  trx: Trx,
  linked_user_id: string,
  roles: RoleToHold[],
  actor: Actor
): Promise<void> {
  const wanted = new Map(roles.map((role) => [role.role_id, role]))
  await trx.raw(
    `delete from team_role_assignment
     where linked_user_id = ? and (role_id <> all(?) or expires_at <= now())`,
    [linked_user_id, [...wanted.keys()]]
  )
  const ends = [...wanted.values()].map(({ role_id, expires_at }) => ({
    id: entityId("tras"),
    role_id,
    granted_by: actor.id,
    expires_at: expires_at ? inTheFuture(expires_at) : null,
    keeps_end: expires_at === undefined,
  }))
  await trx.raw(
    `insert into team_role_assignment as held
       (id, linked_user_id, role_id, granted_by, expires_at)
     select id, ?, role_id, granted_by, expires_at
     from jsonb_to_recordset(?::jsonb) as wanted(
       id text, role_id text, granted_by text, expires_at timestamptz)
     on conflict (linked_user_id, role_id) where deleted_at is null
     do update set granted_by = excluded.granted_by,
       expires_at = excluded.expires_at, created_at = now(), updated_at = now()
     where held.expires_at is distinct from excluded.expires_at
       and held.role_id <> all(?)`,
    [
      linked_user_id,
      recordset(ends),
      ends.flatMap(({ role_id, keeps_end }) => (keeps_end ? role_id : [])),
    ]
  )
}

/** @throws `expires_in_the_past` (400) */
function inTheFuture(expires_at: string): string {
  const end = new Date(expires_at)
  if (!(end.getTime() > Date.now())) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "expires_in_the_past",
      `${expires_at} is no moment to come. Choose a later end, or none.`
    )
  }
  return end.toISOString()
}

/** The roles that hold, as they can be given back. */
export async function readAssignments(
  trx: Trx,
  linked_user_id: string
): Promise<FormerPerson["assignments"]> {
  const { rows } = await trx.raw<{ rows: FormerPerson["assignments"] }>(
    `select a.role_id, a.granted_by, to_json(a.expires_at)#>>'{}' as expires_at,
       to_json(a.created_at)#>>'{}' as created_at
     from team_role_assignment a
     where a.linked_user_id = ? and ${UNEXPIRED}
     order by a.created_at, a.role_id`,
    [linked_user_id]
  )
  return rows
}

/** Takes all roles, and answers with what was taken. */
export async function takeAssignments(
  trx: Trx,
  linked_user_id: string
): Promise<Assignment[]> {
  const { rows } = await trx.raw<{
    rows: {
      role_id: string
      granted_by: string | null
      expires_at: Date | null
    }[]
  }>(
    `delete from team_role_assignment where linked_user_id = ?
     returning role_id, granted_by, expires_at`,
    [linked_user_id]
  )
  return rows.map((row) => ({
    ...row,
    expires_at: row.expires_at?.toISOString() ?? null,
  }))
}

/** Roles for good, given by `granted_by`. */
export const lasting = (
  role_ids: string[],
  granted_by: string | null
): Assignment[] =>
  [...new Set(role_ids)].map((role_id) => ({
    role_id,
    granted_by,
    expires_at: null,
  }))
