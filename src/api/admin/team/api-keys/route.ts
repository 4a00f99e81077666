import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { secretKeys } from "./find-keys"
import { presentApiKeys } from "./present"
import { ListApiKeys } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { q, offset, limit } = parseInput(ListApiKeys, req.query)
  const account = await currentAccount(req)
  const keys = await secretKeys(req.scope, { q })
  const page = keys.slice(offset, offset + limit)
  res.json({
    api_keys: await presentApiKeys(req.scope, account, page),
    count: keys.length,
    offset,
    limit,
  })
}
