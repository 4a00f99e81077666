import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import { outboxRow } from "../../../utils/outbox"
import { TeamHttpError } from "../../../utils/team-error"
import type {
  AccountRow,
  Admission,
  AdmitInput,
  AdmitUndo,
  MembershipSource,
  Terms,
} from "../types"
import { lockAccount, lockAccountForChange, setOwner } from "./account"
import { insertAssignments, lasting } from "./assignments"
import { findMemberships } from "./membership"
import { seatLinkedUser } from "./seats"
import { type Trx, writeOutbox } from "./trx"

type Rules = {
  email_uniqueness: "global" | "account"
  source: MembershipSource
}

/**
 * Makes a user a member of an account, or brings back one who was removed with
 * the new roles only. One transaction: seat, membership, roles and deed.
 *
 * @throws `no_seat`, `already_member`, `unavailable`, `grants_changed` (409 each)
 */
export async function admit(
  trx: Trx,
  input: AdmitInput,
  rules: Rules,
  terms: Terms = {}
): Promise<Admission> {
  await lockAccount(trx, input.account_id)
  const earlier = await findAdmission(trx, input)
  if (earlier) {
    return earlier
  }
  const account = await lockAccountForChange(
    trx,
    input.account_id,
    terms.judged_version
  )
  await refuseMembers(trx, input, rules)

  const removed = await findRemoved(trx, input)
  const linked_user_id = removed?.id ?? input.id
  const seat_was_invitations = await seatLinkedUser(
    trx,
    account,
    linked_user_id,
    input.invitation_id
  )
  const undo: AdmitUndo = {
    admission_id: input.id,
    linked_user_id,
    account_id: account.id,
    invitation_id: seat_was_invitations ? input.invitation_id : null,
    became_owner: rules.source !== "connection" && becomesOwner(account, input),
    previous: removed,
    actor: input.actor,
  }
  await writeMembership(trx, input, rules.source, undo)
  await insertAssignments(
    trx,
    linked_user_id,
    lasting(input.role_ids, input.invited_by).map((one) => ({
      ...one,
      expires_at: input.ends?.[one.role_id] ?? null,
    }))
  )
  if (undo.became_owner) {
    await setOwner(trx, account.id, linked_user_id)
  }
  await writeOutbox(
    trx,
    outboxRow({
      actor: input.actor,
      account_id: account.id,
      action: `linked_user.${deedOf(rules.source, removed !== null)}`,
      resource: "linked_user",
      resource_id: linked_user_id,
      data: {
        email: input.email,
        role_ids: input.role_ids,
        invitation_id: input.invitation_id,
        ...(input.ends && { ends: input.ends }),
      },
    })
  )
  const [linked_user] = await findMemberships(trx, "m.id = ?", [linked_user_id])
  return { linked_user, revived: removed !== null, undo }
}

const deedOf = (source: MembershipSource, isBack: boolean): string => {
  if (source === "connection") {
    return "connected"
  }
  return isBack ? "returned" : "created"
}

/** The same admission asked for again, after a crash or a retry. */
async function findAdmission(
  trx: Trx,
  input: AdmitInput
): Promise<Admission | null> {
  const [linked_user] = await findMemberships(trx, "m.admission_id = ?", [
    input.id,
  ])
  if (!linked_user) {
    return null
  }
  const { rows } = await trx.raw<{ rows: { undo: AdmitUndo }[] }>(
    `select admission_undo as undo from team_linked_user where id = ?`,
    [linked_user.id]
  )
  const { undo } = rows[0]
  return { linked_user, revived: undo.previous !== null, undo }
}

async function refuseMembers(
  trx: Trx,
  input: AdmitInput,
  rules: Rules
): Promise<void> {
  // Accepts into two accounts hold two different account locks; this one makes
  // them take turns for a person. Always taken after the account's.
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended(lower(?), 0))`, [
    `team:member:${input.email}`,
  ])
  const memberships = await findMemberships(
    trx,
    "(m.user_id = ? or m.email_key = lower(?))",
    [input.user_id, input.email]
  )
  if (memberships.some((row) => row.account_id === input.account_id)) {
    throw new TeamHttpError(
      409,
      "already_member",
      `${input.email} is already a member of this account.`
    )
  }
  const isFree =
    !memberships.length ||
    rules.email_uniqueness === "account" ||
    rules.source === "connection"
  if (!isFree) {
    throw new TeamHttpError(
      409,
      "unavailable",
      "This address can't be used here. Each account needs its own."
    )
  }
}

async function findRemoved(
  trx: Trx,
  input: AdmitInput
): Promise<(Record<string, unknown> & { id: string }) | null> {
  const { rows } = await trx.raw<{ rows: { previous: { id: string } }[] }>(
    `select to_jsonb(m) - 'admission_undo' as previous from team_linked_user m
     where m.account_id = ? and m.user_id = ? and m.removed_at is not null
       and m.deleted_at is null`,
    [input.account_id, input.user_id]
  )
  return rows[0]?.previous ?? null
}

/** The first unscoped Administrator of an account becomes its owner. */
const becomesOwner = (account: AccountRow, input: AdmitInput): boolean =>
  account.owner_id === null &&
  input.role_ids.includes(ADMINISTRATOR_ROLE_ID) &&
  !input.ends?.[ADMINISTRATOR_ROLE_ID] &&
  input.location_ids === null &&
  input.sales_channel_ids === null &&
  input.areas === null

async function writeMembership(
  trx: Trx,
  input: AdmitInput,
  source: MembershipSource,
  undo: AdmitUndo
): Promise<void> {
  const values = {
    status: "active",
    locale: input.locale,
    location_ids: input.location_ids,
    sales_channel_ids: input.sales_channel_ids,
    areas: input.areas,
    email: input.email,
    name: input.name,
    source,
    invited_by: input.invited_by,
    joined_at: trx.fn.now(),
    removed_at: null,
    admission_id: input.id,
    admission_undo: JSON.stringify(undo),
    updated_at: trx.fn.now(),
  }
  if (undo.previous) {
    await trx("team_linked_user")
      .where({ id: undo.linked_user_id })
      .update(values)
    return
  }
  await trx("team_linked_user").insert({
    ...values,
    id: undo.linked_user_id,
    account_id: input.account_id,
    user_id: input.user_id,
  })
}
