import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import { createNonce } from "../token"
import type { InvitationDraft, InvitationMark } from "../types"
import { recordset, type Trx, writeOutbox } from "./bulk"

/** Columns that are each draft's own, and how JSON becomes of them. */
const DRAFT = `id text, account_id text, email text, locale text, message text,
  role_ids text[], location_ids text[], sales_channel_ids text[], areas text[],
  nonce text, expires_at timestamptz, delivery_status text,
  queued_at timestamptz`

const NAMES = DRAFT.replace(/ (text\[\]|text|timestamptz)/g, "")

const MARK = ["id", "token_version", "delivery_status", "delivery_attempts"]

/**
 * Makes drafts into live invitations: new rows, or expired ones revived. What
 * somebody else made live meanwhile is left out of the answer.
 */
export async function makeLive(
  trx: Trx,
  drafts: InvitationDraft[],
  actor: Actor
): Promise<InvitationMark[]> {
  const made = drafts.filter((draft) => !draft.revives)
  const revived = drafts.filter((draft) => draft.revives)
  const marks = [
    ...(made.length ? await insertNew(trx, made, actor) : []),
    ...(revived.length ? await revive(trx, revived, actor) : []),
  ]
  const live = new Set(marks.map(({ id }) => id))
  await writeOutbox(
    trx,
    drafts
      .filter(({ id }) => live.has(id))
      .map(({ id, account_id, email, role_ids }) =>
        outboxRow({
          actor,
          account_id,
          action: "invitation.created",
          resource: "invitation",
          resource_id: id,
          data: { email, role_ids },
        })
      )
  )
  return marks
}

async function insertNew(
  trx: Trx,
  drafts: InvitationDraft[],
  actor: Actor
): Promise<InvitationMark[]> {
  const { rows } = await trx.raw<{ rows: InvitationMark[] }>(
    `insert into team_invitation (${NAMES},
       invited_by, given_by, given_by_type, impersonation_id)
     select ${NAMES}, ?, ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as draft(${DRAFT})
     on conflict (account_id, lower(email))
       where status in ('pending', 'accepting') and deleted_at is null
       do nothing
     returning ${MARK.join(", ")}`,
    [...giver(actor), recordset(drafts.map(columnsOf))]
  )
  return rows
}

async function revive(
  trx: Trx,
  drafts: InvitationDraft[],
  actor: Actor
): Promise<InvitationMark[]> {
  const { rows } = await trx.raw<{ rows: InvitationMark[] }>(
    `update team_invitation as i set
       locale = draft.locale, message = draft.message,
       role_ids = draft.role_ids, location_ids = draft.location_ids,
       sales_channel_ids = draft.sales_channel_ids, areas = draft.areas,
       status = 'pending', expires_at = draft.expires_at,
       ${RENEWED_LINK}, nonce = draft.nonce,
       invited_by = ?, given_by = ?, given_by_type = ?, impersonation_id = ?,
       needs_review = false,
       ${FRESH_DELIVERY}, delivery_status = draft.delivery_status,
       queued_at = draft.queued_at, reminded_at = null, created_at = now(),
       updated_at = now()
     from jsonb_to_recordset(?::jsonb) as draft(${DRAFT})
     where i.id = draft.id and ${LAPSED} and ${NO_OTHER_LIVE}
     returning ${MARK.map((name) => `i.${name}`).join(", ")}`,
    [...giver(actor), recordset(drafts.map(columnsOf))]
  )
  return rows
}

/** Past its time, whether a job has marked it yet or not. */
export const LAPSED = `i.deleted_at is null
  and (i.status = 'expired' or (i.status = 'pending' and i.expires_at <= now()))`

export const NO_OTHER_LIVE = `not exists (
  select 1 from team_invitation other
  where other.account_id = i.account_id and lower(other.email) = lower(i.email)
    and other.id <> i.id and other.deleted_at is null
    and other.status in ('pending', 'accepting'))`

/** The last links stay known, so that they can say that a newer one exists. */
export const RENEWED_LINK = `
  former_nonces = (array_append(i.former_nonces, i.token_version || ':' || i.nonce))
    [greatest(1, cardinality(i.former_nonces) - 18):],
  token_version = i.token_version + 1`

/** A claim stays: the mail under way has to arrive before the one with the newer link. */
export const FRESH_DELIVERY = `delivery_kind = 'invitation',
  delivery_attempts = 0, delivery_error = null, delivered_at = null,
  delivery_next_at = null`

/** `invited_by`, `given_by`, `given_by_type`, `impersonation_id` */
const giver = ({ id, type, impersonation_id = null }: Actor) => [
  id,
  id,
  type,
  impersonation_id,
]

/** What is null is left out: it need not be read to become null. */
const columnsOf = (draft: InvitationDraft) => ({
  id: draft.id,
  account_id: draft.account_id,
  email: draft.email,
  locale: draft.locale,
  message: draft.message ?? undefined,
  role_ids: draft.role_ids,
  location_ids: draft.location_ids ?? undefined,
  sales_channel_ids: draft.sales_channel_ids ?? undefined,
  areas: draft.areas ?? undefined,
  nonce: createNonce(),
  expires_at: draft.expires_at,
  delivery_status: draft.send_email ? "queued" : "none",
  queued_at: draft.send_email ? new Date() : undefined,
})

/** The rows that decide whether an address can be invited (again). */
export async function findOpenByEmail(
  trx: Trx,
  emails: string[]
): Promise<
  { id: string; account_id: string; address: string; live: boolean }[]
> {
  const { rows } = await trx.raw(
    `select id, account_id, lower(email) as address,
            status = 'accepting' or (status = 'pending' and expires_at > now()) as live
     from team_invitation
     where lower(email) = any(?) and deleted_at is null
       and status in ('pending', 'accepting', 'expired')
     order by created_at`,
    [emails]
  )
  return rows
}
