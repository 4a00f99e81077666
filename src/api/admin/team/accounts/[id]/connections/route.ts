import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import {
  findClient,
  requireReseller,
} from "../../../../../../workflows/account/require-reseller"
import { linkedUsers } from "../../../../../../workflows/services"
import { checkGiven } from "../../../../../utils/check-given"
import { idText, parseInput } from "../../../../../utils/validate"
import { presentLinkedUsers } from "../../../linked-users/present"
import { connectPeople } from "../../connect-people"
import type { ConnectPeople } from "../../validators"

export const GET = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    await requireReseller(req.scope)
    const id = parseInput(idText(), req.params.id)
    const account = await findClient(req.scope, id)
    const rows = await linkedUsers(req.scope).connectionsOf(account.id)
    res.json({
      linked_users: await presentLinkedUsers(req.scope, account, rows),
      count: rows.length,
    })
  }
)

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<ConnectPeople>,
    res: MedusaResponse
  ) => {
    await requireReseller(req.scope)
    const id = parseInput(idText(), req.params.id)
    const account = await findClient(req.scope, id)
    const { linked_user_ids, ...given } = req.validatedBody
    await checkGiven(req.scope, account, [given])
    res.json({
      results: await connectPeople(req.scope, account.id, linked_user_ids, {
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        ...given,
      }),
    })
  }
)
