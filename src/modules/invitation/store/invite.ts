import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import { createNonce } from "../token"
import type { InvitationDraft, InvitationRow } from "../types"
import { recordset, type Trx, writeOutbox } from "./bulk"

const COLUMNS = `id text, account_id text, email text, locale text, message text,
  role_ids text[], location_ids text[], sales_channel_ids text[], areas text[],
  nonce text, expires_at timestamptz, invited_by text, given_by text,
  given_by_type text, impersonation_id text, delivery_status text,
  queued_at timestamptz`

const NAMES = COLUMNS.replace(/ (text\[\]|text|timestamptz)/g, "")

/**
 * Makes drafts into live invitations: new rows, or expired ones revived. What
 * somebody else made live meanwhile is left out of the answer.
 */
export async function insertDrafts(
  trx: Trx,
  drafts: InvitationDraft[],
  actor: Actor
): Promise<InvitationRow[]> {
  const made = drafts.filter((draft) => !draft.revives)
  const revived = drafts.filter((draft) => draft.revives)
  const rows = [
    ...(made.length ? await insertNew(trx, made, actor) : []),
    ...(revived.length ? await revive(trx, revived, actor) : []),
  ]
  await writeOutbox(
    trx,
    rows.map((row) =>
      outboxRow({
        actor,
        account_id: row.account_id,
        action: "invitation.created",
        resource: "invitation",
        resource_id: row.id,
        data: { email: row.email, role_ids: row.role_ids },
      })
    )
  )
  return rows
}

async function insertNew(
  trx: Trx,
  drafts: InvitationDraft[],
  actor: Actor
): Promise<InvitationRow[]> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `insert into team_invitation (${NAMES})
     select ${NAMES} from jsonb_to_recordset(?::jsonb) as draft(${COLUMNS})
     on conflict (account_id, lower(email))
       where status in ('pending', 'accepting') and deleted_at is null
       do nothing
     returning *`,
    [recordset(drafts.map((draft) => columnsOf(draft, actor)))]
  )
  return rows
}

async function revive(
  trx: Trx,
  drafts: InvitationDraft[],
  actor: Actor
): Promise<InvitationRow[]> {
  const { rows } = await trx.raw<{ rows: InvitationRow[] }>(
    `update team_invitation as i set
       locale = draft.locale, message = draft.message,
       role_ids = draft.role_ids, location_ids = draft.location_ids,
       sales_channel_ids = draft.sales_channel_ids, areas = draft.areas,
       status = 'pending', expires_at = draft.expires_at,
       ${RENEWED_LINK}, nonce = draft.nonce,
       invited_by = draft.invited_by, given_by = draft.given_by,
       given_by_type = draft.given_by_type, needs_review = false,
       impersonation_id = draft.impersonation_id,
       ${FRESH_DELIVERY}, delivery_status = draft.delivery_status,
       queued_at = draft.queued_at, reminded_at = null, created_at = now(),
       updated_at = now()
     from jsonb_to_recordset(?::jsonb) as draft(${COLUMNS})
     where i.id = draft.id and ${LAPSED} and ${NO_OTHER_LIVE}
     returning i.*`,
    [recordset(drafts.map((draft) => columnsOf(draft, actor)))]
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

export const FRESH_DELIVERY = `delivery_kind = 'invitation',
  delivery_attempts = 0, delivery_error = null, delivered_at = null,
  delivery_next_at = null, delivery_claim = null, delivery_lease_until = null`

function columnsOf(draft: InvitationDraft, actor: Actor) {
  return {
    ...draft,
    nonce: createNonce(),
    invited_by: actor.id,
    given_by: actor.id,
    given_by_type: actor.type,
    impersonation_id: actor.impersonation_id ?? null,
    delivery_status: draft.send_email ? "queued" : "none",
    queued_at: draft.send_email ? new Date() : null,
  }
}

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
