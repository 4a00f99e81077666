import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { openInvitation } from "../../../../../workflows/invitation/accept/open-invitation"
import { describeInvitation } from "../describe"
import type { InvitationToken } from "../validators"

export const AUTHENTICATE = false

export const POST = answersTeamErrors(
  async (req: MedusaRequest<InvitationToken>, res: MedusaResponse) => {
    const invitation = await openInvitation(req.scope, req.validatedBody.token)
    res.setHeader("Cache-Control", "no-store")
    res.json(await describeInvitation(req.scope, invitation))
  }
)
