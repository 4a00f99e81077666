import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { linkedUsers } from "../../../../../workflows/services"
import { currentAccount } from "../../../../utils/current-account"
import { describeSetup } from "../describe"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const account = await currentAccount(req)
  await linkedUsers(req.scope).dismissSetup(account.id)
  res.json(await describeSetup(req))
}
