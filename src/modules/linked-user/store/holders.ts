import type { AssignmentRow, MembershipRow } from "../types"
import { HERE, HOLDS_ROLE, MEMBERSHIP, UNEXPIRED } from "./membership"
import type { Db } from "./trx"

/** The roles that hold at this moment, the first given first. */
export async function findAssignments(
  db: Db,
  linked_user_ids: string[]
): Promise<AssignmentRow[]> {
  const { rows } = await db.raw<{ rows: AssignmentRow[] }>(
    `select a.linked_user_id, a.role_id, a.granted_by, a.created_at, a.expires_at
     from team_role_assignment a
     where a.linked_user_id = any(?) and ${UNEXPIRED}
     order by a.created_at, a.role_id`,
    [linked_user_ids]
  )
  return rows
}

/** How many people hold each role at this moment, suspended ones too. */
export async function countHolders(
  db: Db,
  account_id: string
): Promise<Map<string, number>> {
  const { rows } = await db.raw<{ rows: { role_id: string; count: number }[] }>(
    `select a.role_id, count(*)::int as count
     from team_linked_user m
     join team_role_assignment a on a.linked_user_id = m.id and ${UNEXPIRED}
     where m.account_id = ? and ${HERE} group by a.role_id`,
    [account_id]
  )
  return new Map(rows.map(({ role_id, count }) => [role_id, count]))
}

/** Those of the host's users who are in no account. */
export async function withoutMembership(
  db: Db,
  user_ids: string[]
): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { user_id: string }[] }>(
    `select user_id from unnest(?::text[]) with ordinality as u(user_id, place)
     where not exists (
       select 1 from team_linked_user m where m.user_id = u.user_id and ${HERE})
     order by place`,
    [user_ids]
  )
  return rows.map(({ user_id }) => user_id)
}

/** Active members none of whose roles holds, the newest first. */
export async function withoutRole(
  db: Db,
  account_id: string,
  known_role_ids: string[]
): Promise<MembershipRow[]> {
  const { rows } = await db.raw<{ rows: MembershipRow[] }>(
    `select ${MEMBERSHIP} from team_linked_user m
     where m.account_id = ? and ${HERE} and m.status = 'active'
       and not ${HOLDS_ROLE}
     order by m.joined_at desc, m.id desc`,
    [account_id, known_role_ids]
  )
  return rows
}
