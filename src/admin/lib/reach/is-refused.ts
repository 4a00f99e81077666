import { OUTSIDE_TEXT } from "../../../utils/outside-text"

const FORBIDDEN = 403
const NOT_FOUND = 404

/** Codes of refusals that the pop-up has words for; the host's client drops them. */
const CODES = new Set<unknown>([
  undefined,
  "team_access_restricted",
  "team_preview_read_only",
])

/** Whether a request was refused for its sender's roles. */
export function isRefused(error: unknown): error is Error {
  const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown }
  return error instanceof Error && status === FORBIDDEN && CODES.has(code)
}

/**
 * Whether something isn't there, or lies outside of its reader's locations and
 * sales channels, which is answered alike.
 */
export function isOutside(error: unknown): boolean {
  const { status } = (error ?? {}) as { status?: unknown }
  return (
    error instanceof Error &&
    status === NOT_FOUND &&
    error.message === OUTSIDE_TEXT
  )
}
