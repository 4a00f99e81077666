import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { currentAccount } from "../../../../utils/current-account"
import { checkGiven } from "../../../../utils/check-given"
import { changeMany } from "../change-many"
import type { BatchLinkedUsers } from "../validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<BatchLinkedUsers>,
    res: MedusaResponse
  ) => {
    const account = await currentAccount(req)
    const { action } = req.validatedBody
    if (action === "move") {
      await checkGiven(req.scope, account, [req.validatedBody])
    }
    const results = await changeMany(req.scope, account.id, req.validatedBody)
    res.json({ results })
  }
)
