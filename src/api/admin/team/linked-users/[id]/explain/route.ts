import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { parseInput } from "../../../../../utils/validate"
import { explainPerson, personOfPath } from "../../detail"
import { ExplainPermission } from "../../validators"

export const GET = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { permission, locale } = parseInput(ExplainPermission, req.query)
    const person = await personOfPath(req)
    res.json(await explainPerson(req, person, permission, locale))
  }
)
