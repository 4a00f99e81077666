import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import type { MembershipRow } from "../types"
import type { Db, Trx } from "./trx"

const COLUMNS = `m.id, m.account_id, m.user_id, m.status, m.locale, m.email,
  m.name, m.location_ids, m.sales_channel_ids, m.areas, m.source, m.invited_by,
  m.joined_at, m.last_active_at, m.removed_at, m.created_at, m.updated_at`

/** Of assignments `a`. */
export const UNEXPIRED = `a.deleted_at is null
  and (a.expires_at is null or a.expires_at > now())`

/** A membership and the roles that hold at this moment. */
export const MEMBERSHIP = `${COLUMNS}, coalesce((
    select array_agg(a.role_id order by a.created_at, a.role_id)
    from team_role_assignment a
    where a.linked_user_id = m.id and ${UNEXPIRED}
  ), '{}') as role_ids`

export const HERE = `m.removed_at is null and m.deleted_at is null`

/** Holds the role, whether the person is active or not. */
export const HOLDS_ROLE = `exists (
  select 1 from team_role_assignment a
  where a.linked_user_id = m.id and a.role_id = any(?) and ${UNEXPIRED})`

/** Rules the account for good: what an account must never be without. */
export const LASTING_ADMINISTRATOR = `${HERE} and m.status = 'active'
  and m.location_ids is null and m.sales_channel_ids is null and m.areas is null
  and exists (
    select 1 from team_role_assignment a
    where a.linked_user_id = m.id and a.role_id = '${ADMINISTRATOR_ROLE_ID}'
      and a.deleted_at is null and a.expires_at is null)`

/** @param condition on `m`, in addition to being here */
export async function findMemberships(
  db: Db,
  condition: string,
  bindings: (string | string[])[]
): Promise<MembershipRow[]> {
  const { rows } = await db.raw<{ rows: MembershipRow[] }>(
    `select ${MEMBERSHIP} from team_linked_user m
     where ${HERE} and ${condition} order by m.joined_at, m.id`,
    bindings
  )
  return rows
}

export async function isAdministrator(
  db: Db,
  user_id: string,
  account_id: string
): Promise<boolean> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select 1 from team_linked_user m
     where m.user_id = ? and m.account_id = ? and ${HERE}
       and m.status = 'active' and ${HOLDS_ROLE} limit 1`,
    [user_id, account_id, [ADMINISTRATOR_ROLE_ID]]
  )
  return rows.length > 0
}

/** The people who rule the account for good, the longest-serving first. */
export async function lastingAdministrators(
  db: Db,
  account_id: string
): Promise<MembershipRow[]> {
  const { rows } = await db.raw<{ rows: MembershipRow[] }>(
    `select ${MEMBERSHIP} from team_linked_user m
     where m.account_id = ? and ${LASTING_ADMINISTRATOR}
     order by m.joined_at, m.id`,
    [account_id]
  )
  return rows
}

/** Members of any account by address, in lower case or not. */
export async function findByEmails(
  db: Db,
  emails: string[]
): Promise<
  {
    id: string
    account_id: string
    user_id: string
    email: string
    status: MembershipRow["status"]
  }[]
> {
  const { rows } = await db.raw(
    `select m.id, m.account_id, m.user_id, m.email_key as email, m.status
     from team_linked_user m
     where m.email_key = any(?) and ${HERE}`,
    [[...new Set(emails.map((email) => email.toLowerCase()))]]
  )
  return rows
}

/**
 * Keeps the copies of a host user's address and name. Says whether anything
 * differed.
 */
export async function syncUser(
  trx: Trx,
  user: { id: string; email: string; name: string }
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update team_linked_user set email = ?, name = ?, updated_at = now()
     where user_id = ? and (email, name) is distinct from (?, ?)
     returning id`,
    [user.email, user.name, user.id, user.email, user.name]
  )
  return rows.length > 0
}

/** Written at most once a minute, so that reading costs no write. */
export async function touchActivity(db: Db, user_id: string): Promise<void> {
  await db.raw(
    `update team_linked_user set last_active_at = now()
     where user_id = ? and removed_at is null
       and (last_active_at is null
         or last_active_at < now() - interval '1 minute')`,
    [user_id]
  )
}
