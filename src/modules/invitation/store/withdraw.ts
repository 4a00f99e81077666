import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import type { InvitationRow, InvitationsUndo } from "../types"
import { recordset, type Trx, writeOutbox } from "./bulk"

type Withdrawn = Pick<InvitationRow, "id" | "account_id" | "email">

/**
 * Takes back what inserting drafts made live: new rows go, and revived ones are
 * as they were. A link that was mailed meanwhile stays dead, and what somebody
 * has begun to accept stays.
 */
export async function withdrawDrafts(
  trx: Trx,
  { made, revived }: InvitationsUndo,
  actor: Actor
): Promise<void> {
  const gone = await trx("team_invitation")
    .whereIn("id", made)
    .where({ status: "pending" })
    .delete()
    .returning<Withdrawn[]>(["id", "account_id", "email"])
  const restored = await restore(trx, revived)
  await writeOutbox(
    trx,
    [...gone, ...restored].map(({ id, account_id, email }) =>
      outboxRow({
        actor,
        account_id,
        action: "invitation.withdrawn",
        resource: "invitation",
        resource_id: id,
        data: { email },
      })
    )
  )
}

const RESTORED = [
  "locale",
  "message",
  "role_ids",
  "location_ids",
  "sales_channel_ids",
  "areas",
  "status",
  "expires_at",
  "invited_by",
  "given_by",
  "given_by_type",
  "needs_review",
  "impersonation_id",
  "delivery_status",
  "delivery_attempts",
  "delivery_error",
  "delivered_at",
  "queued_at",
  "reminded_at",
  "created_at",
]

async function restore(
  trx: Trx,
  former: InvitationsUndo["revived"]
): Promise<Withdrawn[]> {
  if (!former.length) {
    return []
  }
  const { rows } = await trx.raw<{ rows: Withdrawn[] }>(
    `update team_invitation as i set
       ${RESTORED.map((name) => `${name} = former.${name}`).join(", ")},
       delivery_claim = null, delivery_lease_until = null,
       delivery_next_at = null, updated_at = now()
     from jsonb_populate_recordset(null::team_invitation, ?::jsonb) as former
     where i.id = former.id and i.status = 'pending'
       and i.token_version = former.token_version + 1
     returning i.id, i.account_id, i.email`,
    [recordset(former)]
  )
  return rows
}
