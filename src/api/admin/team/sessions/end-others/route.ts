import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { endOtherSessionsWorkflow } from "../../../../../workflows"
import { requestSession } from "../../../../guard/sessions/current-session"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { result } = await endOtherSessionsWorkflow(req.scope).run({
    input: { keep: requestSession(req)?.id ?? null },
  })
  res.json({ ended: result.length })
}
