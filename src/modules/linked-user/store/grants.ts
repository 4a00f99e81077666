import type { GrantFacts, GrantVersions, MemberFacts } from "../types"
import { HERE, UNEXPIRED } from "./membership"
import { type Db, VERSION } from "./trx"

const READ_AT = `extract(epoch from clock_timestamp())::float8 * 1000`

type Row = GrantFacts["account"] & {
  version: string
  read_at: number
  member: MemberFacts | null
}

/** Whoever is connected to a client account is only there while active at home. */
const AT_HOME = `exists (
  select 1 from team_linked_user h
  where h.account_id = acc.parent_id and h.user_id = m.user_id
    and h.status = 'active' and h.removed_at is null and h.deleted_at is null)`

/** One statement, so what it reads and the version belong together. */
export async function findGrantFacts(
  db: Db,
  user_id: string | null,
  account_id: string
): Promise<GrantFacts | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select acc.id, acc.is_default, acc.default_locale,
       acc.parent_id, acc.owner_id is not null as has_owner, acc.areas,
       acc.location_ids, acc.sales_channel_ids,
       (acc.bootstrap->>'at')::timestamptz as since,
       ${VERSION} as version, ${READ_AT} as read_at,
       (select jsonb_build_object(
           'id', m.id, 'areas', m.areas,
           'status', case when m.source = 'connection' and not ${AT_HOME}
             then 'suspended' else m.status end,
           'location_ids', m.location_ids,
           'sales_channel_ids', m.sales_channel_ids,
           'assignments', coalesce((
             select jsonb_agg(jsonb_build_object('role_id', a.role_id,
                 'expires_at', extract(epoch from a.expires_at) * 1000)
               order by a.created_at, a.role_id)
             from team_role_assignment a
             where a.linked_user_id = m.id and ${UNEXPIRED}), '[]'))
        from team_linked_user m
        where m.account_id = acc.id and m.user_id = ? and ${HERE}) as member
     from team_account acc where acc.id = ? and acc.deleted_at is null`,
    [user_id, account_id]
  )
  if (!rows[0]) {
    return null
  }
  const { version, read_at, member, ...account } = rows[0]
  return { account, member, version, read_at }
}

export async function readVersions(
  db: Db,
  account_ids: string[]
): Promise<GrantVersions> {
  const { rows } = await db.raw<{
    rows: { id: string | null; version: string; read_at: number }[]
  }>(
    `select acc.id, ${VERSION} as version, ${READ_AT} as read_at
     from (select 1) as one
     left join team_account acc on acc.id = any(?) and acc.deleted_at is null`,
    [account_ids]
  )
  const versions = new Map<string, string>()
  for (const { id, version } of rows) {
    if (id !== null) {
      versions.set(id, version)
    }
  }
  return { versions, read_at: rows[0].read_at }
}
