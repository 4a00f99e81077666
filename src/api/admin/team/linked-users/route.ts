import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { linkedUsers } from "../../../../workflows/services"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { presentLinkedUsers } from "./present"
import { ListLinkedUsers } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { q, status, role_id, order, offset, limit } = parseInput(
    ListLinkedUsers,
    req.query
  )
  const account = await currentAccount(req)
  const service = linkedUsers(req.scope)
  const filters = {
    account_id: account.id,
    q,
    statuses: status,
    role_ids: role_id,
  }
  const [rows, count] = await Promise.all([
    service.listForPeople({ ...filters, order, limit, offset }),
    service.countForPeople(filters),
  ])
  res.json({
    linked_users: await presentLinkedUsers(req.scope, account, rows),
    count,
    offset,
    limit,
  })
}
