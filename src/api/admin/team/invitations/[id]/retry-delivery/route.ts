import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import {
  answersTeamErrors,
  TeamHttpError,
} from "../../../../../../utils/team-error"
import { retryDeliveryWorkflow } from "../../../../../../workflows"
import { findInvitation } from "../../find-invitation"
import { presentByIds } from "../../present"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { id, account_id } = await findInvitation(req)
    const { result: row } = await retryDeliveryWorkflow(req.scope).run({
      input: { account_id, id },
    })
    if (!row) {
      throw new TeamHttpError(
        409,
        "delivery_not_failed",
        "Only a mail that failed, of a pending invitation, can be tried again. Resend the invitation instead."
      )
    }
    const changed = await presentByIds(req.scope, account_id, [id])
    res.json({ invitation: changed.get(id) })
  }
)
