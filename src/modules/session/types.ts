/** Why a session is over. */
export type EndReason =
  /** Its user logged out, or logged in again over it. */
  | "logged_out"
  /** Its user, or somebody who may, ended it. */
  | "ended"
  /** All of its login's were: suspension, removal, another password. */
  | "login_ended"
  /** It was not used for too long, or has lasted too long. */
  | "expired"

export type SessionRow = {
  id: string
  user_id: string
  auth_identity_id: string
  account_id: string | null
  provider: string | null
  address: string | null
  browser: string | null
  system: string | null
  device: string | null
  started_at: Date
  last_seen_at: Date
  ended_at: Date | null
  ended_by: string | null
  ended_reason: EndReason | null
}

/** What is known of a login when its session begins. */
export type NewSession = Pick<
  SessionRow,
  | "user_id"
  | "auth_identity_id"
  | "account_id"
  | "provider"
  | "address"
  | "browser"
  | "system"
  | "device"
>

/** What a request has to know of its session. */
export type SessionState = Pick<
  SessionRow,
  "id" | "user_id" | "account_id" | "started_at" | "last_seen_at" | "ended_at"
>

export type SessionFilters = { user_ids: string[] }
