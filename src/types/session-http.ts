import type { PersonRef } from "./http"

/** A login that goes on, by whatever tokens and cookies. */
export type SessionResponse = {
  id: string
  user_id: string
  /** `null`: the user is gone. */
  user: PersonRef | null
  /** Whether this request came by it. */
  is_current: boolean
  /** `emailpass`, `google`; `null` where nobody saw it begin. */
  provider: string | null
  /** "Chrome 142" */
  browser: string | null
  /** "macOS Sequoia" */
  system: string | null
  /** "Apple Macintosh", or what kind it is: `desktop`, `mobile`, `tablet`. */
  device: string | null
  /** Unless that isn't kept. */
  address: string | null
  /** ISO 8601. */
  started_at: string
  /** ISO 8601, to the minute. */
  last_seen_at: string
}

export type ListSessionsResponse = {
  sessions: SessionResponse[]
  count: number
  offset: number
  limit: number
}
