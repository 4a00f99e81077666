import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { requestGrant } from "../../../guard/request-grant"
import { callerGrant } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { listPlaces } from "./list"
import { ListPlaces } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const query = parseInput(ListPlaces, req.query)
  const account = await currentAccount(req)
  const grant = requestGrant(req) ?? (await callerGrant(req.scope, account.id))
  res.json(await listPlaces(req.scope, account, grant, query))
}
