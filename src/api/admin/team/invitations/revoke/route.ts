import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { linkedUsers } from "../../../../../workflows/services"
import { currentAccount } from "../../../../utils/current-account"
import { revokeMany } from "../change-many"
import type { InvitationIds } from "../validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<InvitationIds>,
    res: MedusaResponse
  ) => {
    const account = await currentAccount(req)
    const results = await revokeMany({
      container: req.scope,
      account_id: account.id,
      ids: req.validatedBody.ids,
    })
    const seats = await linkedUsers(req.scope).seatUsage(account.id)
    res.json({ results, seats })
  }
)
