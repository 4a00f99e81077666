import type { InvitationStatus } from "../../../types/http"

/** As it stands now: pending past its time reads expired. */
export const EFFECTIVE_STATUS = `case when status = 'pending'
  and expires_at <= now() then 'expired' else status end`

/** Of the column itself, which has an index; only what is pending is told by time. */
export function ofStatuses(
  wanted: InvitationStatus[]
): [condition: string, bindings: string[][]] {
  const others = wanted.filter((status) => status !== "pending")
  const isPending = wanted.includes("pending")
  const isExpired = wanted.includes("expired")
  if (isPending === isExpired) {
    return ["status = any(?)", [wanted]]
  }
  const time = isPending ? "expires_at > now()" : "expires_at <= now()"
  return [`(status = any(?) or (status = 'pending' and ${time}))`, [others]]
}

const RUNS: Record<InvitationStatus, readonly string[]> = {
  accepted: ["status = 'accepted'"],
  accepting: ["status = 'accepting'"],
  expired: ["status = 'expired'", "status = 'pending' and expires_at <= now()"],
  pending: ["status = 'pending' and expires_at > now()"],
  revoked: ["status = 'revoked'"],
}

/**
 * What stands together in the index, sorted by the end of the link. Sorted over
 * all of them at once PostgreSQL would read every row.
 *
 * @param wanted default: all
 */
export const runsOfStatus = (wanted?: InvitationStatus[]): string[] =>
  (wanted ?? (Object.keys(RUNS) as InvitationStatus[])).flatMap(
    (status) => RUNS[status]
  )
