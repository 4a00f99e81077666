import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { openInvitation } from "../../../../../workflows/invitation/accept/open-invitation"
import { beginProviderTrip } from "../../../../../workflows/invitation/accept/provider-trip"
import type { BeginProvider } from "../validators"

export const AUTHENTICATE = false

export const POST = answersTeamErrors(
  async (req: MedusaRequest<BeginProvider>, res: MedusaResponse) => {
    const { token, provider } = req.validatedBody
    const invitation = await openInvitation(req.scope, token)
    const location = await beginProviderTrip(req.scope, invitation, provider)
    res.setHeader("Cache-Control", "no-store")
    res.json({ location })
  }
)
