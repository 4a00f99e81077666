import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { requestGrant } from "../../../../../guard/request-grant"
import { startPreview } from "../../../../../reach/preview/preview"
import { presentPreview } from "../../../preview/present"
import type { StartPreviewBody } from "../../../preview/validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<StartPreviewBody>,
    res: MedusaResponse
  ) => {
    const preview = await startPreview(req, res, requestGrant(req), {
      role_id: req.params.id,
      locale: req.validatedBody.locale,
    })
    res.json({ preview: presentPreview(preview) })
  }
)
