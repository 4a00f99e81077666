import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { callerWithin } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { listNewcomers } from "./list"
import { ListNewcomers } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { q, offset, limit } = parseInput(ListNewcomers, req.query)
  const account = await currentAccount(req)
  const found = await listNewcomers(
    req.scope,
    account,
    q,
    await callerWithin(req, account.id)
  )
  res.json({
    newcomers: found.slice(offset, offset + limit),
    count: found.length,
    offset,
    limit,
  })
}
