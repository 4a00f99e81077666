import { MedusaError } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import { teamError, TeamHttpError } from "../../../utils/team-error"
import type { OwnerTransfer, Terms } from "../types"
import { lockAccountForChange, setOwner } from "./account"
import { lastingAdministrators } from "./membership"
import { type Trx, writeOutbox } from "./trx"

/**
 * Makes another member the owner of their account: an Administrator for good,
 * or the account could go by somebody who may not look after it.
 *
 * @returns who was the owner before
 * @throws `not_found` (404), `owner_needs_administrator`, `grants_changed`,
 * `owner_changed` (409)
 */
export async function transferOwnership(
  trx: Trx,
  { account_id, linked_user_id, from }: OwnerTransfer,
  actor: Actor,
  { judged_version }: Terms = {}
): Promise<string | null> {
  const account = await lockAccountForChange(trx, account_id, judged_version)
  if (from !== undefined && account.owner_id !== from) {
    throw new TeamHttpError(
      409,
      "owner_changed",
      "Somebody else has become the owner meanwhile. Look again."
    )
  }
  await requireLasting(trx, account_id, linked_user_id)
  if (account.owner_id !== linked_user_id) {
    await setOwner(trx, account_id, linked_user_id)
    await writeOutbox(
      trx,
      outboxRow({
        actor,
        account_id,
        action: "account.owner_changed",
        resource: "account",
        resource_id: account_id,
        data: { owner_id: linked_user_id, former_owner_id: account.owner_id },
      })
    )
  }
  return account.owner_id
}

async function requireLasting(
  trx: Trx,
  account_id: string,
  linked_user_id: string
): Promise<void> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from team_linked_user
     where id = ? and account_id = ? and removed_at is null
       and deleted_at is null`,
    [linked_user_id, account_id]
  )
  if (!rows.length) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      `There is no linked user with the id ${linked_user_id}.`
    )
  }
  const lasting = await lastingAdministrators(trx, account_id)
  if (!lasting.some(({ id }) => id === linked_user_id)) {
    throw new TeamHttpError(
      409,
      "owner_needs_administrator",
      "The owner has to be an active Administrator, without an end and without limits. Make them one first."
    )
  }
}
