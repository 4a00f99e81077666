import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { transferOwnershipWorkflow } from "../../../../../../workflows"
import { idText, parseInput } from "../../../../../utils/validate"
import type { TransferOwnership } from "../../validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<TransferOwnership>,
    res: MedusaResponse
  ) => {
    const account_id = parseInput(idText(), req.params.id)
    const { linked_user_id } = req.validatedBody
    await transferOwnershipWorkflow(req.scope).run({
      input: { account_id, linked_user_id },
    })
    res.json({ account: { id: account_id, owner_id: linked_user_id } })
  }
)
