import type { Actor } from "../../../utils/actor"
import type { InvitationRow } from "../types"
import { recordset, type Trx } from "./bulk"
import { record } from "./change"

/**
 * Gives another role in place of one, in all that isn't accepted or revoked. The
 * changer becomes the giver. One that is being accepted at this moment is left
 * as it is.
 *
 * @returns the ids
 */
export async function replaceRole(
  trx: Trx,
  change: { account_id: string; from: string; to: string },
  actor: Actor
): Promise<string[]> {
  const { account_id, from, to } = change
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation as i set
       role_ids = case when ? = any(i.role_ids)
         then array_remove(i.role_ids, ?) else array_replace(i.role_ids, ?, ?) end,
       given_by = ?, given_by_type = ?, updated_at = now()
     where i.account_id = ? and i.deleted_at is null
       and i.status in ('pending', 'expired') and ? = any(i.role_ids)
     returning i.*`,
    [to, from, from, to, actor.id, actor.type, account_id, from]
  )
  await record(trx, "updated", rows, actor)
  return rows.map(({ id }) => id)
}

export type FormerGiven = Pick<
  InvitationRow,
  "id" | "role_ids" | "given_by" | "given_by_type"
>

/** Takes `replaceRole` back where nobody has changed anything since. */
export async function putRolesBack(
  trx: Trx,
  former: FormerGiven[],
  changed: { to: string; given_by: string | null },
  actor: Actor
): Promise<void> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation as i set
       role_ids = former.role_ids, given_by = former.given_by,
       given_by_type = former.given_by_type, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as former(
       id text, role_ids text[], given_by text, given_by_type text)
     where i.id = former.id and i.deleted_at is null
       and i.status in ('pending', 'expired')
       and i.given_by is not distinct from ? and ? = any(i.role_ids)
     returning i.*`,
    [recordset(former), changed.given_by, changed.to]
  )
  await record(trx, "updated", rows, actor)
}
