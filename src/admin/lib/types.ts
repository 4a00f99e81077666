import type { WorkPlaces } from "./places"
import type {
  AccessReviewResponse,
  LinkedUsersBatchInput,
  MyAccess,
  RoleAssignmentResponse,
} from "../../types/access-http"
import type {
  DeliveryStatus,
  InvitationStatus,
  InviteOutcome,
  LinkedUserStatus,
  SeatsResponse,
  TeamAccountResponse,
  TeamInvitationResponse,
  TeamLinkedUserResponse,
  TeamPersonResponse,
} from "../../types/http"

export type * from "../../types/access-http"
export type * from "../../types/activity-http"
export type * from "../../types/http"
export type * from "../../types/session-http"

export type PersonStatus = InvitationStatus | LinkedUserStatus

export type Invitation = TeamInvitationResponse
export type InvitationPerson = Extract<
  TeamPersonResponse,
  { kind: "invitation" }
>
export type LinkedUserPerson = Extract<
  TeamPersonResponse,
  { kind: "linked_user" }
> & { roles?: RoleAssignmentResponse[] }
export type Person = InvitationPerson | LinkedUserPerson
export type LinkedUser = TeamLinkedUserResponse

export type LinkedUsersQuery = {
  q?: string
  status?: string[]
  location_id?: string
  sales_channel_id?: string
  order?: string
  offset?: number
  limit: number
}

export type ActivityFilters = {
  q?: string
  actor_id?: string
  resource?: string[]
  resource_id?: string
  result?: string[]
  /** ISO 8601. */
  from?: string
  messages?: "true"
}

export type ActivityQuery = ActivityFilters & { offset: number; limit: number }

export type SessionsQuery = {
  whose?: "own" | "account"
  linked_user_id?: string
  offset: number
  limit: number
}

export type ClientsQuery = {
  q?: string
  order?: string
  offset: number
  limit: number
}

export type ClientsResponse = {
  accounts: TeamAccountResponse[]
  count: number
}

export type PeopleQuery = {
  q?: string
  status?: string[]
  role_id?: string[]
  delivery?: string[]
  location_id?: string[]
  sales_channel_id?: string[]
  never_signed_in?: "true"
  not_seen_for_days?: number
  order?: string
  offset: number
  limit: number
}

export type PeopleResponse = {
  people: Person[]
  count: number
  offset: number
  limit: number
}

export type ReviewFilters = {
  q?: string
  role_id?: string[]
  never_signed_in?: "true"
  not_seen_for_days?: number
}

export type ReviewQuery = ReviewFilters & {
  order?: string
  offset: number
  limit: number
}

export type ReviewResponse = {
  access_review: AccessReviewResponse[]
  count: number
}

type TeamAccountRef = { id: string; name: string; default_locale: string }

type LinkedUserRef = {
  id: string
  account: TeamAccountRef
  status: LinkedUserStatus
  role_ids: string[]
}

/** To pay for more is an Administrator's. */
export type Seats = SeatsResponse & { upgrade_url: string | null }

export type MeResponse = {
  user: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
  }
  linked_users: LinkedUserRef[]
  current: LinkedUserRef | null
  is_administrator: boolean
  /** For whoever invites. */
  seats: Seats | null
  contact: { name: string; email: string } | null
  access: MyAccess
  /** Where the option `accounts` is on. */
  client_accounts: { enabled: boolean; may_manage: boolean }
}

export type SetupResponse = {
  dismissed_at: string | null
  mail: { provider_id: string | null; from: string | null }
  admin_url: string | null
  queue: { driver: "redis" | "in_process"; connected: boolean }
  bootstrap: { made: number; at: string } | null
  invitation_ttl_hours: number
  administrators: { id: string; name: string; email: string }[]
  account: TeamAccountRef & {
    allowed_domains: string[] | null
    upgrade_url: string | null
  }
}

export type BulkOutcome =
  | "resent"
  | "revoked"
  | "not_found"
  | "not_open"
  | "no_seat"
  | "cooldown"
  | "unavailable"

export type BulkResponse = {
  results: { id: string; outcome: BulkOutcome; invitation?: Invitation }[]
  seats: SeatsResponse
}

/** What is done with several people at once. */
export type BatchChange = LinkedUsersBatchInput extends infer Input
  ? Input extends { ids: string[] }
    ? Omit<Input, "ids">
    : never
  : never

export type Recipient = {
  email: string
  role_ids?: string[]
  locale?: string
}

/** Left out, a scope is as whoever invites has it. */
type GivenPlaces = Partial<WorkPlaces>

export type InvitePayload = GivenPlaces & {
  recipients: Recipient[]
  role_ids: string[]
  location_ids?: string[] | null
  sales_channel_ids?: string[] | null
  areas?: string[] | null
  locale: string
  message?: string
  send_email: boolean
}

export type ImportPayload = Omit<InvitePayload, "recipients"> & {
  csv: string
  dry_run: boolean
}

/** `POST invitations/:id`: what is to change. */
export type InvitationInput = GivenPlaces & {
  role_ids: string[]
  locale: string
}

export type { DeliveryStatus, InviteOutcome }
