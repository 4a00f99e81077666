import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { requestRenewalWorkflow } from "../../../../../workflows"
import { openExpiredInvitation } from "../../../../../workflows/invitation/accept/open-invitation"
import type { InvitationToken } from "../validators"

export const AUTHENTICATE = false

/** Always the same answer: it tells a stranger nothing. */
export const POST = async (
  req: MedusaRequest<InvitationToken>,
  res: MedusaResponse
) => {
  const invitation = await openExpiredInvitation(
    req.scope,
    req.validatedBody.token
  )
  if (invitation) {
    await requestRenewalWorkflow(req.scope).run({
      input: { id: invitation.id },
    })
  }
  res.status(202).json({})
}
