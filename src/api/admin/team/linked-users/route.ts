import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../utils/team-error"
import { admitHostUserWorkflow } from "../../../../workflows"
import { linkedUsers } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { presentPerson } from "./detail"
import { filtersOf } from "./filters"
import { presentLinkedUsers } from "./present"
import { type AdmitHostUser, ListLinkedUsers } from "./validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<AdmitHostUser>,
    res: MedusaResponse
  ) => {
    const { id: account_id } = await currentAccount(req)
    const { result } = await admitHostUserWorkflow(req.scope).run({
      input: { account_id, ...req.validatedBody },
    })
    const person = { account_id, id: result.id }
    res.json({ linked_user: await presentPerson(req, person) })
  }
)

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { status, order, offset, limit, ...rest } = parseInput(
    ListLinkedUsers,
    req.query
  )
  const account = await currentAccount(req)
  const service = linkedUsers(req.scope)
  const filters = {
    account_id: account.id,
    statuses: status,
    within: await callerWithin(req, account.id),
    ...filtersOf(rest),
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
