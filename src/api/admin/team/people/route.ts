import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { listPeople } from "./list"
import { ListPeople } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const query = parseInput(ListPeople, req.query)
  const account = await currentAccount(req)
  const { people, count } = await listPeople(req, account, query)
  res.json({ people, count, offset: query.offset, limit: query.limit })
}
