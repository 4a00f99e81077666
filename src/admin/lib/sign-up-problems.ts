import { ApiError } from "./client"

/** What can be the matter with a link; each has a page of its own. */
export type SignUpProblem =
  | "invalid"
  | "expired"
  | "revoked"
  | "replaced"
  | "accepted"
  | "busy"
  | "needsReview"
  | "noSeat"
  | "unavailable"
  | "rateLimited"
  | "network"
  | "unknown"

const BY_CODE: Record<string, SignUpProblem> = {
  invitation_invalid: "invalid",
  invitation_expired: "expired",
  invitation_revoked: "revoked",
  invitation_replaced: "replaced",
  invitation_accepted: "accepted",
  already_member: "accepted",
  invitation_busy: "busy",
  invitation_needs_review: "needsReview",
  no_seat: "noSeat",
  unavailable: "unavailable",
  rate_limited: "rateLimited",
  network: "network",
}

/** The page for an error, or `null` when the form can say it. */
export function problemOf(error: unknown): SignUpProblem | null {
  const code = error instanceof ApiError ? error.code : undefined
  return (code && BY_CODE[code]) || null
}
