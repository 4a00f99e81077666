import { model } from "@medusajs/framework/utils"

import type { Actor } from "./actor"
import { noteDeed } from "./deeds-of-request"
import { entityId } from "./entity-id"

/**
 * One security-relevant deed, written in the transaction of the change by the
 * module that changes, and drained into the activity. It holds ids and words,
 * never a body, a token or a password.
 */
export type OutboxRow = {
  /** `tact_…`: becomes the activity's id, so that draining twice is harmless. */
  id: string
  occurred_at: Date
  actor_type: Actor["type"]
  actor_id: string | null
  impersonation_id: string | null
  account_id: string | null
  /** For example `invitation.created`. */
  action: string
  resource: string
  resource_id: string | null
  data: Record<string, unknown> | null
}

/** Columns of a `team_<module>_outbox` table. */
export const outboxColumns = () => ({
  id: model.id({ prefix: "tact" }).primaryKey(),
  occurred_at: model.dateTime(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  impersonation_id: model.text().nullable(),
  account_id: model.text().nullable(),
  action: model.text(),
  resource: model.text(),
  resource_id: model.text().nullable(),
  data: model.json().nullable(),
})

export function outboxRow(deed: {
  actor: Actor
  account_id: string | null
  action: string
  resource: string
  resource_id: string | null
  data?: Record<string, unknown>
}): OutboxRow {
  const { address } = deed.actor
  noteDeed()
  return {
    id: entityId("tact"),
    occurred_at: new Date(),
    actor_type: deed.actor.type,
    actor_id: deed.actor.id,
    impersonation_id: deed.actor.impersonation_id ?? null,
    account_id: deed.account_id,
    action: deed.action,
    resource: deed.resource,
    resource_id: deed.resource_id,
    data: address ? { ...deed.data, address } : (deed.data ?? null),
  }
}
