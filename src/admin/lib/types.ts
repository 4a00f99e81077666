import type {
  DeliveryStatus,
  InvitationStatus,
  InviteOutcome,
  LinkedUserStatus,
  SeatsResponse,
  TeamInvitationResponse,
  TeamPersonResponse,
} from "../../types/http"

export type * from "../../types/http"

export type PersonStatus = InvitationStatus | LinkedUserStatus

export type Invitation = TeamInvitationResponse
export type Person = TeamPersonResponse
export type InvitationPerson = Extract<Person, { kind: "invitation" }>

export type PeopleQuery = {
  q?: string
  status?: string[]
  role_id?: string[]
  delivery?: string[]
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

type TeamAccountRef = { id: string; name: string; default_locale: string }

type LinkedUserRef = {
  id: string
  account: TeamAccountRef
  status: LinkedUserStatus
  role_ids: string[]
}

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
  seats: SeatsResponse | null
  contact: { name: string; email: string } | null
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

export type Recipient = {
  email: string
  role_ids?: string[]
  locale?: string
}

export type InvitePayload = {
  recipients: Recipient[]
  role_ids: string[]
  locale: string
  message?: string
  send_email: boolean
}

export type ImportPayload = Omit<InvitePayload, "recipients"> & {
  csv: string
  dry_run: boolean
}

export type { DeliveryStatus, InviteOutcome }
