import { generateEntityId } from "@medusajs/framework/utils"

import { recordset, type Trx } from "./trx"

export type Assignment = {
  role_id: string
  granted_by: string | null
  /** ISO 8601; null: for good. */
  expires_at: string | null
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
       (id, linked_user_id, role_id, granted_by, expires_at)
     select id, ?, role_id, granted_by, expires_at
     from jsonb_to_recordset(?::jsonb) as assignment(
       id text, role_id text, granted_by text, expires_at timestamptz)
     on conflict (linked_user_id, role_id) where deleted_at is null do nothing`,
    [linked_user_id, recordset(rows)]
  )
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
