import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { resolveActor } from "../../../../../../utils/actor"
import {
  answersTeamErrors,
  TeamHttpError,
} from "../../../../../../utils/team-error"
import { requireAuthority } from "../../../../../../workflows/authority/authority"
import { invitations, queue } from "../../../../../../workflows/services"
import { findInvitation } from "../../find-invitation"
import { presentInvitations } from "../../present"

/** Not a workflow: what a workflow returns could be stored, a link must not. */
export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const row = await findInvitation(req)
    const { id, account_id, role_ids } = row
    const { location_ids, sales_channel_ids, areas } = row
    const actor = resolveActor(req.scope)
    // Whoever has the link can join by it, with all that it gives.
    await requireAuthority(
      req.scope,
      actor,
      account_id,
      "invitation:copy_link",
      {
        giving: role_ids,
        scopes: [{ location_ids, sales_channel_ids, areas }],
      }
    )
    const copied = await invitations(req.scope).copyLink(id, actor)
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
