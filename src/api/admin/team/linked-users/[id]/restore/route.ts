import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { restoreLinkedUserWorkflow } from "../../../../../../workflows"
import { personOfPath, presentPerson } from "../../detail"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const person = await personOfPath(req)
    await restoreLinkedUserWorkflow(req.scope).run({ input: person })
    res.json({ linked_user: await presentPerson(req, person) })
  }
)
