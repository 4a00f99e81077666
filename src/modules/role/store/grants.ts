import type { AccountRoles } from "../types"
import type { Db } from "./trx"

/**
 * Names a state of an account's roles: raised with every change, and never the
 * same again, not even when a backup takes the counter back.
 */
const VERSION = `coalesce(v.version || '.' || extract(epoch from v.updated_at), '0')`

/** One statement, so the roles and the version belong together. */
export async function readAccountRoles(
  db: Db,
  account_id: string
): Promise<AccountRoles> {
  const { rows } = await db.raw<{
    rows: {
      version: string
      id: string | null
      name: string
      permissions: string[]
    }[]
  }>(
    `select ${VERSION} as version, r.id, r.name, r.permissions
     from (select ?::text as account_id) as asked
     left join team_role_version v on v.account_id = asked.account_id
     left join team_role r
       on r.account_id = asked.account_id and r.deleted_at is null`,
    [account_id]
  )
  return {
    version: rows[0].version,
    roles: rows.flatMap(({ id, name, permissions }) =>
      id === null ? [] : { id, name, permissions }
    ),
  }
}

/** By account; one without roles of its own has a version too. */
export async function readVersions(
  db: Db,
  account_ids: string[]
): Promise<Map<string, string>> {
  const { rows } = await db.raw<{
    rows: { account_id: string; version: string }[]
  }>(
    `select asked.account_id, ${VERSION} as version
     from unnest(?::text[]) as asked(account_id)
     left join team_role_version v on v.account_id = asked.account_id`,
    [account_ids]
  )
  return new Map(rows.map(({ account_id, version }) => [account_id, version]))
}
