import type { OutboxRow } from "../../../utils/outbox"
import type { Trx } from "./bulk"

export async function take(trx: Trx, limit: number): Promise<OutboxRow[]> {
  return await trx("team_invitation_outbox")
    .orderBy(["occurred_at", "id"])
    .limit(limit)
    .select<OutboxRow[]>(
      "id",
      "occurred_at",
      "actor_type",
      "actor_id",
      "impersonation_id",
      "account_id",
      "action",
      "resource",
      "resource_id",
      "data"
    )
}

export async function drop(trx: Trx, ids: string[]): Promise<void> {
  await trx("team_invitation_outbox").whereIn("id", ids).delete()
}
