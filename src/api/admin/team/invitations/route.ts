import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../utils/team-error"
import { invitations } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { answerOnce } from "../../../utils/idempotency"
import { invitePeople } from "./invite"
import { presentInvitations } from "./present"
import { type InvitePeople, ListInvitations } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { offset, limit, order, status, role_id, ...rest } = parseInput(
    ListInvitations,
    req.query
  )
  const account = await currentAccount(req)
  const service = invitations(req.scope)
  const filters = {
    ...rest,
    account_id: account.id,
    statuses: status,
    role_ids: role_id,
    within: await callerWithin(req, account.id),
  }
  const [rows, count] = await Promise.all([
    service.listForPeople({ ...filters, order, limit, offset }),
    service.countForPeople(filters),
  ])
  res.json({
    invitations: await presentInvitations(req.scope, rows),
    count,
    offset,
    limit,
  })
}

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<InvitePeople>,
    res: MedusaResponse
  ) => {
    const { recipients, emails, ...invite } = req.validatedBody
    const account = await currentAccount(req)
    const rows = recipients ?? (emails ?? []).map((email) => ({ email }))
    await answerOnce(req, res, account.id, () =>
      invitePeople(req.scope, account, rows, invite)
    )
  }
)
