import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { resolveActor } from "../../../../../../utils/actor"
import {
  answersTeamErrors,
  TeamHttpError,
} from "../../../../../../utils/team-error"
import { invitations, queue } from "../../../../../../workflows/services"
import { findInvitation } from "../../find-invitation"
import { presentInvitations } from "../../present"

/** Not a workflow: what a workflow returns could be stored, a link must not. */
export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { id } = await findInvitation(req)
    const copied = await invitations(req.scope).copyLink(
      id,
      resolveActor(req.scope)
    )
    if (!copied) {
      throw new TeamHttpError(
        409,
        "invitation_not_pending",
        "Only a pending invitation has a link. Resend it first."
      )
    }
    queue(req.scope).wakeOutbox()
    const [invitation] = await presentInvitations(req.scope, [
      copied.invitation,
    ])
    res.setHeader("Cache-Control", "no-store")
    res.json({ link: copied.link, invitation })
  }
)
