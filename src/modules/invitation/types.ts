import type { DeliveryStatus, InvitationStatus } from "../../types/http"
import type { TeamLocale } from "../../utils/locales"
import type { WithinScope } from "../../utils/within-scope"

/** What is given with an invitation; `null` scopes are all of the account's. */
export type Given = {
  role_ids: string[]
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  locale: TeamLocale
}

/** A row of `team_invitation`. */
export type InvitationRow = Given & {
  id: string
  account_id: string
  email: string
  message: string | null
  status: InvitationStatus
  nonce: string
  token_version: number
  former_nonces: string[]
  expires_at: Date
  invited_by: string | null
  given_by: string | null
  given_by_type: "user" | "api_key"
  needs_review: boolean
  impersonation_id: string | null
  claim_id: string | null
  claimed_at: Date | null
  claimed_until: Date | null
  claim_state: ClaimState | null
  accepted_at: Date | null
  accepted_by: string | null
  revoked_at: Date | null
  revoked_by: string | null
  resend_count: number
  delivery_status: DeliveryStatus
  delivery_kind: "invitation" | "reminder"
  delivery_attempts: number
  delivery_error: string | null
  delivered_at: Date | null
  delivery_next_at: Date | null
  delivery_claim: string | null
  delivery_lease_until: Date | null
  queued_at: Date | null
  link_copied_at: Date | null
  reminded_at: Date | null
  renewal_requested_at: Date | null
  metadata: Record<string, unknown> | null
  created_at: Date
  updated_at: Date
}

/** An invitation about to be made, or an expired one about to be revived. */
export type InvitationDraft = Given & {
  id: string
  account_id: string
  email: string
  message: string | null
  /** ISO 8601 when it comes through a workflow. */
  expires_at: Date | string
  send_email: boolean
  /** Whether `id` is that of an expired row, which is revived. */
  revives: boolean
}

/** What takes back what inserting drafts made live. */
export type InvitationsUndo = {
  /** Ids of the new rows. */
  made: string[]
  /** The revived rows as they were; dates may be ISO 8601. */
  revived: Partial<Record<keyof InvitationRow, unknown>>[]
}

/** What wakes a worker, and what steps of workflows hand on. */
export type InvitationMark = Pick<
  InvitationRow,
  "id" | "token_version" | "delivery_status" | "delivery_attempts"
>

/** A mail that a worker has taken on, until its lease runs out. */
export type DeliveryClaim = {
  invitation: InvitationRow
  attempt: number
  claim: string
  kind: "invitation" | "reminder"
}

/**
 * What a sign-up is about to make or has made. Ids are written here before the
 * thing itself is made, so that whoever finds the claim can undo exactly that.
 */
export type ClaimState = {
  /** Entity id of the identity while it is being made; nobody else can have it. */
  placeholder?: string
  /** The identity that is to become this person's login. */
  auth_identity_id?: string
  /** Its `app_metadata` before, where it was there already. */
  previous_app_metadata?: Record<string, unknown> | null
  /** Whether this sign-up makes the user, or found one. */
  makes_user?: boolean
  user_id?: string
  /** Names the admission to the account: whether it was made decides all. */
  admission_id?: string
}

/** Filters of the lists of invitations and of people. */
export type InvitationFilters = {
  account_id: string
  q?: string
  statuses?: InvitationStatus[]
  role_ids?: string[]
  delivery?: DeliveryStatus[]
  /** Only those that give no scope beyond this. */
  within?: WithinScope
}

export type InvitationOrder = {
  by: "email" | "created_at" | "status" | "expires_at"
  descending: boolean
}
