import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { sendTestMail } from "./send"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    res.json({ to: await sendTestMail(req) })
  }
)
