import type { LinkedUserStatus } from "../../types/http"
import type { Actor } from "../../utils/actor"
import type { TeamLocale } from "../../utils/locales"
import type { WithinScope } from "../../utils/within-scope"

/** What a person may work with; `null` is all of the account's, `[]` nothing. */
export type Scope = {
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
}

/** Who was there when the plugin came in, and who became the first. */
export type BootstrapRecord = {
  /** Users made Administrators because they had access before. */
  made: string[]
  /** ISO 8601. */
  at: string
  /** On a host without users: the first one, made by the host's own command. */
  first?: string
  /** On a host without users: nobody can become the first by itself any more. */
  closed_at?: string
}

/** A row of `team_account`. */
export type AccountRow = Scope & {
  id: string
  name: string
  parent_id: string | null
  is_default: boolean
  owner_id: string | null
  seat_limit: number | null
  upgrade_url: string | null
  default_locale: TeamLocale
  allowed_domains: string[] | null
  invitation_ttl_hours: number | null
  agent_login_enabled: boolean
  agent_login_until: Date | null
  grant_version: number
  bootstrap: BootstrapRecord | null
  setup_dismissed_at: Date | null
  metadata: Record<string, unknown> | null
  created_at: Date
  updated_at: Date
}

/** `connection`: one of the reseller's people, in a client account. */
export type MembershipSource =
  "bootstrap" | "invitation" | "service" | "connection"

/** A row of `team_linked_user` with the roles that hold at this moment. */
export type MembershipRow = Scope & {
  id: string
  account_id: string
  user_id: string
  status: LinkedUserStatus
  locale: TeamLocale
  email: string
  name: string
  source: MembershipSource
  invited_by: string | null
  joined_at: Date
  last_active_at: Date | null
  removed_at: Date | null
  created_at: Date
  updated_at: Date
  role_ids: string[]
}

export type Seats = { limit: number | null; used: number; left: number | null }

/** A user of the host, as the bootstrap sees it. */
export type HostUser = {
  id: string
  email: string
  name: string
  created_at: Date
}

export type AdmitInput = Scope & {
  /** `tlu_…`, made by the caller before: admitting twice by it is one admission. */
  id: string
  account_id: string
  user_id: string
  email: string
  name: string
  locale: TeamLocale
  role_ids: string[]
  /** When a role ends, by its id: ISO 8601. The others are for good. */
  ends?: Record<string, string>
  invited_by: string | null
  invitation_id: string | null
  actor: Actor
}

/** What takes one admission back, and nothing that was there before it. */
export type AdmitUndo = {
  admission_id: string
  linked_user_id: string
  account_id: string
  /** The seat goes back to this invitation; `null`: it is given up. */
  invitation_id: string | null
  became_owner: boolean
  /** The removed membership as it was, when one was revived. */
  previous: Record<string, unknown> | null
  actor: Actor
}

export type Admission = {
  linked_user: MembershipRow
  revived: boolean
  undo: AdmitUndo
}

/** What brings back a membership that {@link Removal} took away. */
export type Removal = {
  linked_user_id: string
  account_id: string
  user_id: string
  status: LinkedUserStatus
  assignments: {
    role_id: string
    granted_by: string | null
    expires_at: string | null
  }[]
  was_owner: boolean
  /** Of a reseller's person: the places in client accounts that went with it. */
  connections: Removal[]
}

/**
 * A role to hold. `expires_at`: ISO 8601, `null` for good; left out, a role that
 * is held already keeps its end, and a new one is for good.
 */
export type RoleToHold = { role_id: string; expires_at?: string | null }

export type LinkedUserChanges = Partial<
  Scope & {
    /** Replaces all roles. */
    roles: RoleToHold[]
    locale: TeamLocale
  }
>

/** On which a change is made only if they hold under the account's lock. */
export type Terms = {
  /** Version of the account that it was judged by, see `GrantFacts`. */
  judged_version?: string
  /** Whether the account's owner is left alone. */
  spares_owner?: boolean
  /** `updated_at` of the person whom somebody looked at, and now changes. */
  expected_updated_at?: Date
}

/** Who becomes the owner of an account; `from`: only if this is the owner still. */
export type OwnerTransfer = {
  account_id: string
  linked_user_id: string
  from?: string | null
}

/** A person's roles and scope as they were, which takes a change back. */
export type FormerPerson = Scope & {
  id: string
  locale: TeamLocale
  assignments: (Removal["assignments"][number] & { created_at: string })[]
}

/** A role that a linked user holds at this moment. */
export type AssignmentRow = {
  linked_user_id: string
  role_id: string
  granted_by: string | null
  created_at: Date
  expires_at: Date | null
}

/** Another role in place of one, for everybody in the account who has it. */
export type HolderMove = { account_id: string; from: string; to: string }

/** What takes a {@link HolderMove} back. */
export type HolderMoveUndo = HolderMove & {
  linked_user_ids: string[]
  /** The assignments of both roles as they were; `expires_at`: ISO 8601. */
  former: {
    linked_user_id: string
    role_id: string
    granted_by: string | null
    expires_at: string | null
    created_at: string
  }[]
}

/** Roles of an API key, see the model. */
export type ApiKeyRow = {
  api_key_id: string
  account_id: string
  role_ids: string[]
  bound_by: string
  bound_at: Date
}

/** Roles chosen for an invite of the host's own, see the model. */
export type HostInviteRow = {
  invite_id: string
  account_id: string
  email: string
  role_ids: string[]
  locale: TeamLocale
  chosen_by: string
}

/** What of an account bears on its people's grants. */
export type AccountFacts = Scope & {
  id: string
  is_default: boolean
  default_locale: TeamLocale
  /** The reseller's, of a client account. */
  parent_id: string | null
  /** A client has none until its first Administrator has accepted. */
  has_owner: boolean
  /** When the plugin came in; `null`: that isn't settled yet. */
  since: Date | null
}

/** What of a member bears on their grant. */
export type MemberFacts = Scope & {
  id: string
  status: LinkedUserStatus
  /** Those that hold; `expires_at` in milliseconds since 1970. */
  assignments: { role_id: string; expires_at: number | null }[]
}

/** What this module has of a grant, as one statement read it. */
export type GrantFacts = {
  account: AccountFacts
  /** `null`: no member of the account. */
  member: MemberFacts | null
  version: string
  /** Time of the database, in milliseconds since 1970. */
  read_at: number
}

/** Versions of accounts as one statement read them. */
export type GrantVersions = {
  versions: Map<string, string>
  /** Time of the database, in milliseconds since 1970. */
  read_at: number
}

/** What can be changed of an account. */
export type AccountChanges = Partial<
  Pick<
    AccountRow,
    | "name"
    | "seat_limit"
    | "upgrade_url"
    | "default_locale"
    | "allowed_domains"
    | "invitation_ttl_hours"
    | keyof Scope
  >
>

/** A client account as its reseller sees it. */
export type ClientRow = AccountRow & {
  owner: { name: string; email: string } | null
  people_count: number
  seats_used: number
}

export type ClientQuery = {
  /** Part of the client's name, or of its owner's name or address. */
  q?: string
  order: { by: "name" | "created_at"; descending: boolean }
  limit: number
  offset: number
}

export type PeopleFilters = {
  account_id: string
  /** Part of an address or name. */
  q?: string
  statuses?: LinkedUserStatus[]
  role_ids?: string[]
  /** Who works in one of them; who works everywhere does. */
  location_ids?: string[]
  sales_channel_ids?: string[]
  never_signed_in?: boolean
  /** Who joined before and was here last before, too. */
  not_seen_for_days?: number
  /** Who works nowhere but in these. */
  within?: WithinScope
}

export type PeopleOrder = {
  by:
    "email" | "name" | "created_at" | "status" | "expires_at" | "last_active_at"
  descending: boolean
}

/** A role that somebody holds, or somebody who holds none: a line of a review. */
export type ReviewRow = Scope & {
  /** Of the assignment; of the person where there is none. */
  id: string
  linked_user_id: string
  user_id: string
  email: string
  /** In lower case, as pages go on by it. */
  email_key: string
  name: string
  status: LinkedUserStatus
  source: MembershipSource
  invited_by: string | null
  joined_at: Date
  last_active_at: Date | null
  /** All roles of theirs that hold. */
  role_ids: string[]
  role_id: string | null
  granted_by: string | null
  granted_at: Date | null
  expires_at: Date | null
}

export type ReviewOrder = {
  by:
    | "email"
    | "name"
    | "granted_at"
    | "expires_at"
    | "last_active_at"
    | "joined_at"
  descending: boolean
}

/** The person after whom the next lines of a review begin. */
export type ReviewMark = Pick<ReviewRow, "email_key" | "linked_user_id">

/** What a preset gives to whoever is invited by it. */
export type PresetValues = Scope & {
  name: string
  role_ids: string[]
  locale: TeamLocale
}

/** A row of `team_preset`. */
export type PresetRow = PresetValues & {
  id: string
  account_id: string
  created_by: string | null
  created_at: Date
  updated_at: Date
}

export type PresetFilters = {
  account_id: string
  /** Part of a name. */
  q?: string
  /** What lets people work nowhere but in these. */
  within?: WithinScope
}
