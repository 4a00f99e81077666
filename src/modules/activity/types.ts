import type { OutboxRow } from "../../utils/outbox"

/** What became of it: `refused` by the guard, `failed` by an error or bad input. */
export type ActivityResult = "ok" | "refused" | "failed"

export type ActivityRow = OutboxRow & { result: ActivityResult }

/** Of one account; everything given has to hold. */
export type ActivityFilters = {
  account_id: string
  actor_ids?: string[]
  /** `invitation.created`, `order:fulfill`, … */
  actions?: string[]
  resources?: string[]
  resource_id?: string
  results?: ActivityResult[]
  from?: Date
  /** Not included. */
  to?: Date
}

/** Where a page begins: after this row, from the newest on. */
export type ActivityMark = Pick<ActivityRow, "id" | "occurred_at">
