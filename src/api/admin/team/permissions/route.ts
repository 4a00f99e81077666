import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { roles } from "../../../../workflows/services"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { presentPermissions } from "./present"
import { ListPermissions } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const query = parseInput(ListPermissions, req.query)
  const account = await currentAccount(req)
  res.json(
    presentPermissions(
      roles(req.scope).catalog,
      query.locale ?? account.default_locale
    )
  )
}
