import type { Actor } from "../../../utils/actor"
import type { InvitationRow } from "../types"
import type { Trx } from "./bulk"
import { record } from "./change"

/**
 * Open invitations of an account that somebody gave: they go by what their giver
 * may do, so they mean nothing any more when the giver leaves.
 */
export async function findOpenGivenBy(
  trx: Trx,
  { account_id, user_id }: { account_id: string; user_id: string }
): Promise<InvitationRow[]> {
  return trx("team_invitation")
    .where({
      account_id,
      given_by: user_id,
      given_by_type: "user",
      deleted_at: null,
    })
    .whereIn("status", ["pending", "expired"])
    .orderBy(["created_at", "id"])
    .select<InvitationRow[]>("*")
}

export async function findOpenIn(
  trx: Trx,
  account_id: string
): Promise<InvitationRow[]> {
  return trx("team_invitation")
    .where({ account_id, deleted_at: null })
    .whereIn("status", ["pending", "expired"])
    .orderBy(["created_at", "id"])
    .select<InvitationRow[]>("*")
}

/** Makes somebody else the one who invited, and the giver. Links stay as they are. */
export async function handOver(
  trx: Trx,
  { ids, user_id }: { ids: string[]; user_id: string },
  actor: Actor
): Promise<InvitationRow[]> {
  const rows = await trx("team_invitation")
    .whereRaw("id = any(?)", [ids])
    .whereIn("status", ["pending", "expired"])
    .whereNull("deleted_at")
    .update({
      invited_by: user_id,
      given_by: user_id,
      given_by_type: "user",
      updated_at: trx.fn.now(),
    })
    .returning<InvitationRow[]>("*")
  await record(trx, "handed_over", rows, actor)
  return rows
}

/** The invitation by which somebody came into an account. */
export async function findAcceptedBy(
  trx: Trx,
  { account_id, user_id }: { account_id: string; user_id: string }
): Promise<InvitationRow | null> {
  const [row] = await trx("team_invitation")
    .where({ account_id, accepted_by: user_id, status: "accepted" })
    .orderBy("accepted_at", "desc")
    .limit(1)
    .select<InvitationRow[]>("*")
  return row ?? null
}
