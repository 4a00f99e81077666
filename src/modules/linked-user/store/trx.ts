import { outboxTable } from "../../../utils/outbox-table"

export { type Db, recordset, type Trx } from "../../../utils/module-database"

/**
 * Names a state of an account: raised with every change, and never the same
 * again, not even when a backup takes the counter back. A client account's names
 * its reseller's too: whoever is connected to it is at home there.
 */
export const VERSION = `acc.grant_version || '.' || extract(epoch from acc.updated_at)
  || coalesce((select ' ' || home.grant_version || '.' || extract(epoch from home.updated_at)
    from team_account home where home.id = acc.parent_id), '')`

export const outbox = outboxTable("team_linked_user_outbox")

export const writeOutbox = outbox.write
