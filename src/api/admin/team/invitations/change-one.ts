import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { TeamHttpError } from "../../../../utils/team-error"
import type { ChangeOutcome, resendMany } from "./change-many"
import { findInvitation } from "./find-invitation"

const REFUSALS: Partial<Record<ChangeOutcome, [code: string, text: string]>> = {
  not_open: [
    "invitation_not_open",
    "This invitation was accepted or revoked. Invite the address again.",
  ],
  no_seat: ["no_seat", "All seats are in use. Free one, or get more."],
  cooldown: [
    "resend_cooldown",
    "A mail went out a moment ago. Wait a minute before sending another.",
  ],
}

/** Applies a change that is made for many to the invitation of the path. */
export async function changeOne(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  change: typeof resendMany
): Promise<void> {
  const { id, account_id } = await findInvitation(req)
  const [{ outcome, invitation }] = await change({
    container: req.scope,
    account_id,
    ids: [id],
  })
  const [code, message] = REFUSALS[outcome] ?? []
  if (code && message) {
    throw new TeamHttpError(409, code, message)
  }
  res.json({ invitation })
}
