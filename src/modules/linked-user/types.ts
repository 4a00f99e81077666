import type { LinkedUserStatus } from "../../types/http"
import type { Actor } from "../../utils/actor"
import type { TeamLocale } from "../../utils/locales"

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

export type MembershipSource = "bootstrap" | "invitation" | "service"

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
  status: LinkedUserStatus
  assignments: {
    role_id: string
    granted_by: string | null
    expires_at: string | null
  }[]
  was_owner: boolean
}

export type LinkedUserChanges = Partial<
  Scope & { role_ids: string[]; locale: TeamLocale }
>

export type PeopleFilters = {
  account_id: string
  /** Part of an address or name. */
  q?: string
  statuses?: LinkedUserStatus[]
  role_ids?: string[]
}

export type PeopleOrder = {
  by: "email" | "created_at" | "status" | "expires_at"
  descending: boolean
}
