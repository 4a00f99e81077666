import type { Standing } from "../modules/role/catalog/requirement"
import type { TeamLocale } from "../utils/locales"
import type {
  PersonRef,
  RoleAssignmentResponse,
  TeamLinkedUserResponse,
  TeamRoleResponse,
} from "./http"

export type { RoleAssignmentResponse }

/** Wire shapes of roles and access under `/admin/team`. Dates are ISO 8601 strings. */

/** `GET permissions?locale=`: the catalog in words, in the order to show it. */
export type PermissionsResponse = {
  areas: {
    key: string
    label: string
    resources: {
      key: string
      label: string
      permissions: {
        /** `order:export` */
        key: string
        /** `export` */
        action: string
        /** "Export" */
        action_label: string
        /** "Export orders" */
        label: string
      }[]
    }[]
  }[]
}

/** `GET roles`, `GET roles/:id`. Holders and invitations of the current account. */
export type RoleDetailResponse = TeamRoleResponse & {
  permissions: string[]
  /** Active and suspended people who hold it now. */
  holders_count: number
  /** Pending invitations that give it. */
  invitations_count: number
  /** Presets that name it: they lose it when it is deleted. */
  presets_count: number
  /** Whether the caller may give it, edit it, delete it. */
  may: { give: boolean; edit: boolean; delete: boolean }
  created_at: string | null
  updated_at: string | null
}

/** `POST roles`, `POST roles/:id`. */
export type RoleInput = {
  name?: string
  description?: string
  permissions?: string[]
  /** `updated_at` of what was edited: a 409 `role_changed` when somebody was quicker. */
  expected_updated_at?: string
}

/** `GET, POST linked-users/:id`: as in lists, with what it takes to edit. */
export type LinkedUserDetailResponse = TeamLinkedUserResponse & {
  /** Effective, cut by areas. */
  permissions: string[]
  may: {
    change: boolean
    suspend: boolean
    restore: boolean
    end_sessions: boolean
    remove: boolean
  }
  /** When the invitation was made that they accepted. */
  invited_at: string | null
  /** For `expected_updated_at`. */
  updated_at: string
}

/**
 * `POST linked-users/:id`. `roles` replaces all roles; a scope of `null` is all
 * that the account has.
 */
export type LinkedUserInput = {
  roles?: { role_id: string; expires_at?: string | null }[]
  locale?: TeamLocale
  location_ids?: string[] | null
  sales_channel_ids?: string[] | null
  areas?: string[] | null
  /** `updated_at` of whom was edited: a 409 `person_changed` when somebody was quicker. */
  expected_updated_at?: string
}

/** `DELETE linked-users/:id`, `POST accounts/:id/leave`: the open invitations that they had sent. */
export type SettledInvitationsResponse = {
  invitations: { revoked_count: number; handed_over_count: number }
}

/** `POST linked-users/batch` */
export type LinkedUsersBatchInput = { ids: string[] } & (
  | { action: "add_role"; role_id: string; expires_at?: string | null }
  | {
      action: "move"
      location_ids?: string[] | null
      sales_channel_ids?: string[] | null
    }
  | { action: "suspend" }
  | { action: "remove"; hand_over_to?: string }
)

/** What became of one person; `code` and `message` of whom it was refused for. */
export type BatchResult = {
  id: string
  outcome: "changed" | "unchanged" | "refused"
  code?: string
  message?: string
}

/** `GET linked-users/:id/explain?permission=` */
export type ExplainResponse = {
  permission: string
  allowed: boolean
  /** Why, as a code that the dashboard has words for. */
  reason:
    | "granted"
    | "administrator"
    | "no_role_grants_it"
    | "area_switched_off"
    | "suspended"
    | "no_role"
  /** Roles of this person that contain it, whether areas cut it or not. */
  granted_by: { role_id: string; name: string; expires_at: string | null }[]
  /** Roles that would give it. */
  would_be_granted_by: { role_id: string; name: string }[]
}

/** `GET newcomers`: users of the host without a place in the team, or without a role. */
export type NewcomerResponse = {
  user_id: string
  email: string
  name: string
  created_at: string
  standing: "no_membership" | "no_role"
  /** Of those who have a place and no role. */
  linked_user_id: string | null
}

/** `GET host-invites`: the host's own open invites, with the roles chosen for them. */
export type HostInviteResponse = {
  id: string
  email: string
  expires_at: string
  created_at: string
  role_ids: string[]
  /** `null`: nothing was chosen yet. */
  locale: TeamLocale | null
  chosen_by: PersonRef | null
}

/** `GET api-keys`: secret keys of the host that hold. */
export type TeamApiKeyResponse = {
  id: string
  title: string
  redacted: string
  created_at: string
  last_used_at: string | null
  made_by: PersonRef | null
  /**
   * `before`: from before the plugin, full access until bound or revoked;
   * `maker`: what its maker may do at this moment; `roles`: its roles, within
   * what whoever bound it may do.
   */
  access: "before" | "maker" | "roles"
  role_ids: string[]
  bound_by: PersonRef | null
}

/** A page of the dashboard, and whether the caller can use it. */
export type PageReach = {
  /** As in the host's menus: `/orders`, `/settings/regions`. */
  path: string
  /** What opening it needs; null: an Administrator. */
  permission: string | null
  reachable: boolean
}

/** What `GET me` says of access. */
export type MyAccess = {
  standing: Standing
  is_administrator: boolean
  is_root: boolean
  roles: { role_id: string; name: string; expires_at: string | null }[]
  permissions: string[]
  /** Where they work: `null` is all of the account's. */
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  pages: PageReach[]
  /** The first page within reach; null: none. */
  landing: string | null
  /** While an Administrator sees the dashboard as a role. */
  preview: { role_id: string; name: string } | null
}

/** A location or sales channel; `name` is `null` when the host has it no more. */
export type PlaceRef = { id: string; name: string | null }

/**
 * `GET access-review`: a role that somebody holds, or somebody who holds none. A
 * scope of `null` is all that the account has.
 */
export type AccessReviewResponse = {
  /** Of the assignment; of the person where there is none. */
  id: string
  linked_user_id: string
  user_id: string
  email: string
  name: string
  /** `no_role`: active, but none of their roles holds. */
  standing: Standing
  is_owner: boolean
  /** `name` is `null` when there is no such role any more: it gives nothing. */
  role: { id: string; name: string | null } | null
  granted_at: string | null
  granted_by: PersonRef | null
  /** Who gave it, when nothing else is known of them: an API key, a former user. */
  granted_by_id: string | null
  expires_at: string | null
  locations: PlaceRef[] | null
  sales_channels: PlaceRef[] | null
  areas: string[] | null
  last_active_at: string | null
  joined_at: string
  invited_by: PersonRef | null
  source: TeamLinkedUserResponse["source"]
}

/** `GET, POST presets`, `POST presets/:id`. A scope of `null` is all that the account has. */
export type PresetResponse = {
  id: string
  name: string
  /** Those that there are. */
  role_ids: string[]
  /** Whether a role that was in it is gone. */
  lost_role: boolean
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  locations: PlaceRef[] | null
  sales_channels: PlaceRef[] | null
  locale: TeamLocale
  /** Whether the caller may invite by it, change it, delete it. */
  may: { use: boolean; change: boolean; delete: boolean }
  created_by: PersonRef | null
  created_at: string
  /** For `expected_updated_at`. */
  updated_at: string
}

/** `POST presets`; what is left out is as the caller or the account has it. */
export type PresetInput = {
  name: string
  role_ids: string[]
  location_ids?: string[] | null
  sales_channel_ids?: string[] | null
  areas?: string[] | null
  locale?: TeamLocale
}

/** `POST presets/:id`. */
export type PresetChange = Partial<PresetInput> & {
  /** `updated_at` of what was edited: a 409 `preset_changed` when somebody was quicker. */
  expected_updated_at?: string
}
