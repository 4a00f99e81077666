import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { revokeMany } from "../../change-many"
import { changeOne } from "../../change-one"

export const POST = answersTeamErrors(
  (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
    changeOne(req, res, revokeMany)
)
