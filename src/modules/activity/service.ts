import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"

import type { OutboxRow } from "../../utils/outbox"
import { TeamActivity } from "./models/activity"

/** The record of who did what. Rows come from the outboxes of other modules. */
export class TeamActivityService extends MedusaService({ TeamActivity }) {
  /**
   * Adds rows. One whose id is here already is left as it is, so that an outbox
   * can be drained twice.
   */
  @InjectTransactionManager()
  async append(
    rows: OutboxRow[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const em = context.transactionManager
    const trx = em?.getTransactionContext()
    if (!rows.length || !em || !trx) {
      return
    }
    await em
      .getKnex()
      .raw(
        `insert into team_activity (id, occurred_at, actor_type, actor_id,
           impersonation_id, account_id, action, resource, resource_id, data)
         select id, occurred_at, actor_type, actor_id,
           impersonation_id, account_id, action, resource, resource_id, data
         from jsonb_to_recordset(?::jsonb) as deed(
           id text, occurred_at timestamptz, actor_type text, actor_id text,
           impersonation_id text, account_id text, action text, resource text,
           resource_id text, data jsonb)
         on conflict (id) do nothing`,
        [JSON.stringify(rows)]
      )
      .transacting(trx)
  }
}
