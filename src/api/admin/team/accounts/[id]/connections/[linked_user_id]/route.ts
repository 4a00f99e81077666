import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../../utils/team-error"
import { disconnectPersonWorkflow } from "../../../../../../../workflows"
import { idText, parseInput } from "../../../../../../utils/validate"

export const DELETE = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const account_id = parseInput(idText(), req.params.id)
    const id = parseInput(idText(), req.params.linked_user_id)
    const { result } = await disconnectPersonWorkflow(req.scope).run({
      input: { account_id, id },
    })
    const { revoked_count, handed_over_count } = result
    res.json({
      id,
      object: "linked_user",
      deleted: true,
      invitations: { revoked_count, handed_over_count },
    })
  }
)
