import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { leaveAccountWorkflow } from "../../../../../../workflows"
import { idText, parseInput } from "../../../../../utils/validate"
import type { HandOver } from "../../../linked-users/validators"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest<HandOver>, res: MedusaResponse) => {
    const account_id = parseInput(idText(), req.params.id)
    const { hand_over_to } = req.validatedBody
    const { result } = await leaveAccountWorkflow(req.scope).run({
      input: { account_id, hand_over_to },
    })
    const { revoked_count, handed_over_count } = result
    res.json({
      id: account_id,
      object: "account",
      left: true,
      invitations: { revoked_count, handed_over_count },
    })
  }
)
