import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { forgetPreview } from "../../../../reach/preview/session"

/** Also where none is running, as after an hour. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  forgetPreview(req, res)
  res.json({ preview: null })
}
