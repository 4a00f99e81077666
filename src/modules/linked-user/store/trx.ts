import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { OutboxRow } from "../../../utils/outbox"

/** For reading: in a transaction or not. */
export type Db = Knex

export type Trx = Knex.Transaction

/** One parameter whatever the number of rows: PostgreSQL allows 65,535. */
export const recordset = (rows: unknown[]): string => JSON.stringify(rows)

/** Writes deeds in the transaction of the change that they record. */
export async function writeOutbox(
  trx: Trx,
  ...rows: OutboxRow[]
): Promise<void> {
  if (!rows.length) {
    return
  }
  await trx.raw(
    `insert into team_linked_user_outbox
       (id, occurred_at, actor_type, actor_id, impersonation_id, account_id,
        action, resource, resource_id, data)
     select id, occurred_at, actor_type, actor_id, impersonation_id, account_id,
            action, resource, resource_id, data
     from jsonb_to_recordset(?::jsonb) as deed(
       id text, occurred_at timestamptz, actor_type text, actor_id text,
       impersonation_id text, account_id text, action text, resource text,
       resource_id text, data jsonb)`,
    [recordset(rows)]
  )
}
