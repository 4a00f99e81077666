import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import {
  answersTeamErrors,
  TeamHttpError,
} from "../../../../../utils/team-error"
import { checkGiven } from "../../../../utils/check-given"
import { currentAccount } from "../../../../utils/current-account"
import { parseInput } from "../../../../utils/validate"
import { updateInvitationWorkflow } from "../../../../../workflows"
import { findInvitation } from "../find-invitation"
import { presentByIds, presentInvitations } from "../present"
import { UpdateInvitation } from "../validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const row = await findInvitation(req)
  const [invitation] = await presentInvitations(req.scope, [row])
  res.json({ invitation })
}

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const given = parseInput(UpdateInvitation, req.body)
    const { id, account_id } = await findInvitation(req)
    await checkGiven(req.scope, await currentAccount(req), [given])
    const { result: row } = await updateInvitationWorkflow(req.scope).run({
      input: { account_id, id, given },
    })
    if (!row) {
      throw new TeamHttpError(
        409,
        "invitation_not_pending",
        "Only a pending invitation can be changed. Resend it first, or change the person's roles."
      )
    }
    const changed = await presentByIds(req.scope, account_id, [id])
    res.json({ invitation: changed.get(id) })
  }
)
