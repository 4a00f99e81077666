import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { acceptInvitation } from "../accept"
import type { AcceptInvitation } from "../validators"

export const AUTHENTICATE = false

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<AcceptInvitation>,
    res: MedusaResponse
  ) => {
    const answer = await acceptInvitation(
      req.scope,
      req.validatedBody,
      req.auth_context
    )
    res.setHeader("Cache-Control", "no-store")
    res.json(answer)
  }
)
