import type { Standing } from "../modules/role/catalog/requirement"
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

/** A role on a person, with its end. */
export type RoleAssignmentResponse = {
  role_id: string
  granted_by: PersonRef | null
  granted_at: string
  expires_at: string | null
}

export type TeamLinkedUserResponse = {
  id: string
  account_id: string
  user_id: string
  email: string
  name: string
  status: LinkedUserStatus
  /** `no_role`: active, but none of their roles holds. */
  standing: Standing
  locale: TeamLocale
  role_ids: string[]
  /** The same with their ends. */
  roles: RoleAssignmentResponse[]
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  invited_by: PersonRef | null
  joined_at: string
  last_active_at: string | null
  is_owner: boolean
  /** Their address is of none of the account's `allowed_domains`. */
  is_external: boolean
  /** `connection`: one of the reseller's people. */
  source: "bootstrap" | "invitation" | "service" | "connection"
}

export type TeamPersonResponse =
  | ({ kind: "invitation" } & TeamInvitationResponse)
  | ({ kind: "linked_user" } & TeamLinkedUserResponse)

/** A location, a sales channel or a section (an area, whose key is its id). */
export type PlaceResponse = { id: string; name: string }

/** `GET places?kind=`: where the caller may let others work. */
export type PlacesResponse = {
  places: PlaceResponse[]
  count: number
  offset: number
  limit: number
  /**
   * What keeps "all" from being all there is. `caller`: they can't give `null`,
   * and send the ids of theirs; `account`: `null` is all that the account has.
   */
  limited_by: "caller" | "account" | null
}

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

/** An account: one's own, or a reseller's client. */
export type TeamAccountResponse = {
  id: string
  name: string
  is_default: boolean
  /** Of a client: `null` until its first Administrator has accepted. */
  owner: { name: string; email: string } | null
  /** Of a client without an owner: who was invited to become it. */
  first_administrator: TeamInvitationResponse | null
  /** Who is in it, suspended people too. */
  people_count: number
  seats: SeatsResponse
  upgrade_url: string | null
  /** `null`: all; a client never has settings and developer. */
  areas: string[] | null
  /** Where it works: `null` is everywhere, `[]` nowhere. */
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  default_locale: TeamLocale
  /** `null`: any domain may be invited. */
  allowed_domains: string[] | null
  /** `null`: the option `invitationTtlHours`. */
  invitation_ttl_hours: number | null
  created_at: string
  /** For `expected_updated_at`. */
  updated_at: string
}

/** `GET accounts/:id`, and the answer to what changes one. */
export type TeamAccountDetailResponse = TeamAccountResponse & {
  /** `edit`: name, language, domains and lifetime; `edit_plan`: all of it. */
  may: { edit: boolean; edit_plan: boolean }
}

/** `POST accounts/:id`; what is left out stays as it is. */
export type AccountInput = Partial<
  Pick<
    TeamAccountResponse,
    | "name"
    | "upgrade_url"
    | "areas"
    | "location_ids"
    | "sales_channel_ids"
    | "default_locale"
    | "allowed_domains"
    | "invitation_ttl_hours"
  > & {
    seat_limit: number | null
    /** `updated_at` of what was edited: a 409 `account_edited` when somebody was quicker. */
    expected_updated_at: string
  }
>

/** `POST accounts`: makes a client, and invites its first Administrator. */
export type NewAccountInput = Omit<AccountInput, "expected_updated_at"> & {
  name: string
  email: string
  /** Of the invitation. Default: the client's `default_locale`. */
  locale?: TeamLocale
  message?: string
}

/** `POST accounts/:id/connections`: reseller's people who get a place in a client. */
export type ConnectInput = {
  linked_user_ids: string[]
  role_ids: string[]
  location_ids?: string[] | null
  sales_channel_ids?: string[] | null
  areas?: string[] | null
}

/** What became of one of them. `id`: theirs at home. */
export type ConnectResult = {
  id: string
  outcome: "connected" | "refused"
  code?: string
  message?: string
}
