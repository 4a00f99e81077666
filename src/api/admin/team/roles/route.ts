import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../utils/team-error"
import { createRoleWorkflow } from "../../../../workflows"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { listRoles } from "./list"
import { presentOneRole } from "./one-role"
import { presentRoles } from "./present"
import { type CreateRole, ListRoles } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const query = parseInput(ListRoles, req.query)
  const account = await currentAccount(req)
  const { page, count } = await listRoles(req.scope, account, query)
  res.json({
    roles: await presentRoles(req, account.id, page),
    count,
    offset: query.offset,
    limit: query.limit,
  })
}

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest<CreateRole>, res: MedusaResponse) => {
    const { id: account_id } = await currentAccount(req)
    const { result } = await createRoleWorkflow(req.scope).run({
      input: { account_id, ...req.validatedBody },
    })
    res.json({ role: await presentOneRole(req, account_id, result.id) })
  }
)
