import type { Standing } from "../modules/role/catalog/requirement"

/** A role that somebody holds, for good or until `expires_at`. */
export type HeldRole = {
  role_id: string
  /** Name in the account's language, for messages. */
  name: string
  permissions: ReadonlySet<string>
  /** Milliseconds since 1970; null: for good. */
  expires_at: number | null
}

/** What somebody may do at this moment. */
export type Grant = {
  standing: Standing
  account_id: string
  /** `null` without a membership, and for API keys. */
  linked_user_id: string | null
  /** Holds Administrator in the account. */
  is_administrator: boolean
  /** Administrator of the default account, or a key that stands for one: rules the host. */
  is_root: boolean
  /** Of all roles that hold, cut by areas. */
  permissions: ReadonlySet<string>
  roles: readonly HeldRole[]
  /** `null`: all of the account's; `[]`: none. */
  areas: readonly string[] | null
  location_ids: readonly string[] | null
  sales_channel_ids: readonly string[] | null
  /** Of one that was read anew: which state of the account it belongs to. */
  account_version?: string
}

/**
 * What becomes of a request. `fields`: the most that may be answered, whatever
 * the client asks for. Why it is refused: `permission` is null where only an
 * Administrator may.
 */
export type Decision =
  | { allowed: true; fields?: readonly string[] }
  | { allowed: false; permission: string | null }
