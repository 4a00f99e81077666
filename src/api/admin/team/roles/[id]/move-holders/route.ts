import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { moveRoleHoldersWorkflow } from "../../../../../../workflows"
import { roleOfPath } from "../../one-role"
import type { MoveHolders } from "../../validators"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest<MoveHolders>, res: MedusaResponse) => {
    const { account_id, id } = await roleOfPath(req)
    const { result } = await moveRoleHoldersWorkflow(req.scope).run({
      input: { account_id, from: id, to: req.validatedBody.role_id },
    })
    res.json({
      moved_people_count: result.linked_user_ids.length,
      moved_invitations_count: result.invitation_ids.length,
    })
  }
)
