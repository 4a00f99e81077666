import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { endOneSessionWorkflow } from "../../../../../workflows"
import { currentAccount } from "../../../../utils/current-account"

export const DELETE = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { id } = req.params
    const account = await currentAccount(req)
    await endOneSessionWorkflow(req.scope).run({
      input: { account_id: account.id, id },
    })
    res.json({ id, object: "session", deleted: true })
  }
)
