import { MedusaError } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import { teamError, TeamHttpError } from "../../../utils/team-error"
import type { AccountRow, MembershipRow, Terms } from "../types"
import { lockAccountForChange } from "./account"
import {
  findMemberships,
  LASTING_ADMINISTRATOR,
  lastingAdministrators,
} from "./membership"
import { type Trx, writeOutbox } from "./trx"

/** A member, read after their account's row was locked. */
export type LockedMember = { account: AccountRow; member: MembershipRow }

/**
 * @throws `not_found` (404); `grants_changed`, `owner_must_transfer`,
 * `person_changed` (409 each) where the terms don't hold
 */
export async function lockMember(
  trx: Trx,
  id: string,
  terms: Terms = {}
): Promise<LockedMember> {
  const { rows } = await trx.raw<{ rows: { account_id: string }[] }>(
    `select account_id from team_linked_user
     where id = ? and removed_at is null and deleted_at is null`,
    [id]
  )
  const account = rows[0]
    ? await lockAccountForChange(trx, rows[0].account_id, terms.judged_version)
    : notFound(id)
  // They may have been removed while this waited for the lock.
  const [member] = await findMemberships(trx, "m.id = ?", [id])
  const locked = { account, member: member ?? notFound(id) }
  requireTerms(locked, terms)
  return locked
}

function requireTerms(
  { account, member }: LockedMember,
  { spares_owner, expected_updated_at }: Terms
): void {
  if (spares_owner && account.owner_id === member.id) {
    throw new TeamHttpError(
      409,
      "owner_must_transfer",
      `${member.name || member.email} is the owner of ${account.name}. Make somebody else the owner first.`
    )
  }
  if (
    expected_updated_at &&
    expected_updated_at.getTime() !== member.updated_at.getTime()
  ) {
    throw new TeamHttpError(
      409,
      "person_changed",
      "Somebody else has changed this person meanwhile. Look at them again, then save."
    )
  }
}

/**
 * Makes a change that an account's last Administrator must not undergo. Needs
 * the account's lock, so that of two who take from each other at once the
 * second sees what the first did.
 *
 * @throws `last_administrator` (409)
 */
export async function keepingAnAdministrator<T>(
  trx: Trx,
  { account, member }: LockedMember,
  change: () => Promise<T>
): Promise<T> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from team_linked_user m
     where m.id = ? and ${LASTING_ADMINISTRATOR}`,
    [member.id]
  )
  const result = await change()
  if (rows.length) {
    await requireAdministrator(trx, account)
  }
  return result
}

/**
 * After a change, in its transaction.
 *
 * @throws `last_administrator` (409) when nobody rules the account for good
 */
export async function requireAdministrator(
  trx: Trx,
  account: AccountRow
): Promise<void> {
  const left = await lastingAdministrators(trx, account.id)
  if (!left.length) {
    throw new TeamHttpError(
      409,
      "last_administrator",
      `${account.name} would be without an Administrator for good. Make somebody else an Administrator first, without an end.`
    )
  }
}

export const recordMember = (
  trx: Trx,
  action: string,
  { account, member }: LockedMember,
  actor: Actor,
  data: Record<string, unknown> = {}
): Promise<void> =>
  writeOutbox(
    trx,
    outboxRow({
      actor,
      account_id: account.id,
      action: `linked_user.${action}`,
      resource: "linked_user",
      resource_id: member.id,
      data: { email: member.email, ...data },
    })
  )

function notFound(id: string): never {
  throw teamError(
    MedusaError.Types.NOT_FOUND,
    "not_found",
    `There is no linked user with the id ${id}.`
  )
}
