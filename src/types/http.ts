import type { TeamLocale } from "../utils/locales"

/** Wire shapes of `/admin/team`. Dates are ISO 8601 strings. */

export type PersonRef = { id: string; name: string; email: string | null }

export type InvitationStatus =
  "pending" | "accepting" | "accepted" | "revoked" | "expired"

export type DeliveryStatus = "none" | "queued" | "sending" | "sent" | "failed"

export type TeamInvitationResponse = {
  id: string
  account_id: string
  email: string
  locale: TeamLocale
  message: string | null
  role_ids: string[]
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  /** As it stands now: a pending one past `expires_at` reads `expired`. */
  status: InvitationStatus
  /** The giver no longer holds what was given; an Administrator has to resend. */
  needs_review: boolean
  expires_at: string
  created_at: string
  invited_by: PersonRef | null
  accepted_at: string | null
  revoked_at: string | null
  resend_count: number
  delivery: {
    status: DeliveryStatus
    attempts: number
    error: string | null
    delivered_at: string | null
    next_attempt_at: string | null
  }
  link_copied_at: string | null
  /** When the invited person asked for a new link, of an expired one. */
  renewal_requested_at: string | null
}

export type InviteOutcome =
  | "invited"
  | "already_invited"
  | "already_member"
  | "duplicate"
  | "invalid_email"
  | "domain_not_allowed"
  | "unavailable"
  | "no_seat"

export type SeatsResponse = {
  /** `null`: no limit. */
  limit: number | null
  used: number
  left: number | null
}

export type InviteResult = {
  email: string
  outcome: InviteOutcome
  invitation?: TeamInvitationResponse
}

export type InvitePeopleResponse = {
  results: InviteResult[]
  seats: SeatsResponse
  dry_run: boolean
  sender: { email: string | null }
}

export type LinkedUserStatus = "active" | "suspended"

export type TeamLinkedUserResponse = {
  id: string
  account_id: string
  user_id: string
  email: string
  name: string
  status: LinkedUserStatus
  locale: TeamLocale
  role_ids: string[]
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  invited_by: PersonRef | null
  joined_at: string
  last_active_at: string | null
  is_owner: boolean
  source: "bootstrap" | "invitation" | "service"
}

export type TeamPersonResponse =
  | ({ kind: "invitation" } & TeamInvitationResponse)
  | ({ kind: "linked_user" } & TeamLinkedUserResponse)

export type TeamRoleResponse = {
  id: string
  key: string
  name: string
  description: string
  source: "built_in" | "code" | "custom"
}

export type SignUpField = {
  name: string
  label: string
  required: boolean
  type: "text" | "tel" | "url"
  max_length: number
}

export type InvitationLookupResponse = {
  invitation: {
    email: string
    account_name: string
    inviter: { name: string } | null
    /** Names, in the invitation's language. */
    roles: string[]
    locale: TeamLocale
    message: string | null
    expires_at: string
  }
  /** `existing`: this address has a login, whose password accepts. */
  login: "new" | "existing"
  /** Whether the host has no user of this address yet, and asks for a name. */
  asks_profile: boolean
  /** The address as the host wants it at login: its letters' case may differ. */
  login_email: string
  /** Whether signing up with a password is possible on this host. */
  emailpass: boolean
  providers: { id: string; name: string }[]
  fields: SignUpField[]
  password: { min: number; max: number }
}

export type AcceptInvitationResponse = {
  email: string
  login: { provider: string }
  /** Sign in by the host's own login no sooner than after so many milliseconds. */
  wait_ms: number
}
