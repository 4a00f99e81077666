import type { MedusaContainer } from "@medusajs/framework/types"

import { invitationIdOf } from "../../../modules/invitation/token"
import type { InvitationRow } from "../../../modules/invitation/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import type { TeamHttpError } from "../../../utils/team-error"
import { invitations } from "../../services"

/**
 * The invitation that a token opens. Nothing is told unless the token is, or
 * once was, right.
 *
 * @throws what is the matter with the link, see `invitationErrors`.
 */
export async function openInvitation(
  container: MedusaContainer,
  token: string
): Promise<InvitationRow> {
  const service = invitations(container)
  const id = invitationIdOf(token)
  const row = id ? await service.findRow(id) : null
  const verdict = row ? service.verifyToken(token, row) : "invalid"
  if (!row || verdict === "invalid") {
    throw invitationErrors.invalid()
  }
  const obstacle = obstacleOf(row, verdict === "replaced")
  if (obstacle) {
    throw obstacle
  }
  return row
}

/** An expired one whose token is right; for asking for a new link. */
export async function openExpiredInvitation(
  container: MedusaContainer,
  token: string
): Promise<InvitationRow | null> {
  const service = invitations(container)
  const id = invitationIdOf(token)
  const row = id ? await service.findRow(id) : null
  return row && service.verifyToken(token, row) === "valid" ? row : null
}

/** Why an invitation can't be accepted as it stands, or `null`. */
export function obstacleOf(
  row: InvitationRow,
  replaced = false
): TeamHttpError | null {
  switch (row.status) {
    case "accepted":
      return invitationErrors.accepted()
    case "revoked":
      return invitationErrors.revoked()
  }
  if (replaced) {
    return invitationErrors.replaced()
  }
  if (row.status === "accepting") {
    return invitationErrors.busy()
  }
  if (row.status === "expired" || row.expires_at <= new Date()) {
    return invitationErrors.expired()
  }
  return row.needs_review ? invitationErrors.needsReview() : null
}
