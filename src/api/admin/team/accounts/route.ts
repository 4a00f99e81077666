import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../utils/team-error"
import { createClientWorkflow } from "../../../../workflows"
import { requireReseller } from "../../../../workflows/account/require-reseller"
import { linkedUsers } from "../../../../workflows/services"
import { checkGiven } from "../../../utils/check-given"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { presentAccount, presentAccountDetail } from "./present"
import { type CreateAccount, ListAccounts } from "./validators"

export const GET = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    await requireReseller(req.scope)
    const query = parseInput(ListAccounts, req.query)
    const { id } = await currentAccount(req)
    const { clients, count } = await linkedUsers(req.scope).listClients(
      id,
      query
    )
    const { offset, limit } = query
    const accounts = await Promise.all(
      clients.map((row) => presentAccount(req.scope, row))
    )
    res.json({ accounts, count, offset, limit })
  }
)

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<CreateAccount>,
    res: MedusaResponse
  ) => {
    const { email, locale, message, ...account } = req.validatedBody
    await checkGiven(req.scope, await currentAccount(req), [account])
    const { result } = await createClientWorkflow(req.scope).run({
      input: {
        account,
        administrator: {
          email,
          locale: locale ?? account.default_locale ?? "en",
          message,
        },
      },
    })
    res.json({ account: await presentAccountDetail(req.scope, result.id) })
  }
)
