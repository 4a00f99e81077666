import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../utils/team-error"
import { createPresetWorkflow } from "../../../../workflows"
import { linkedUsers } from "../../../../workflows/services"
import { callerGrant, callerWithin } from "../../../utils/caller-grant"
import { checkGiven } from "../../../utils/check-given"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { ownScope, scopeToGive } from "../invitations/own-scope"
import { presentPreset, presentPresets } from "./present"
import { type CreatePreset, ListPresets } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { q, order, offset, limit } = parseInput(ListPresets, req.query)
  const account = await currentAccount(req)
  const { rows, count } = await linkedUsers(req.scope).listPresets({
    account_id: account.id,
    within: await callerWithin(req, account.id),
    q,
    ...order,
    offset,
    limit,
  })
  const presets = await presentPresets(req, account, rows)
  res.json({ presets, count, offset, limit })
}

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<CreatePreset>,
    res: MedusaResponse
  ) => {
    const body = req.validatedBody
    const account = await currentAccount(req)
    const own = ownScope(await callerGrant(req.scope, account.id), account)
    const scope = scopeToGive(body, own)
    await checkGiven(req.scope, account, [{ ...body, ...scope }])
    const { name, role_ids, locale = account.default_locale } = body
    const { result } = await createPresetWorkflow(req.scope).run({
      input: { account_id: account.id, name, role_ids, locale, ...scope },
    })
    res.json({ preset: await presentPreset(req, account, result.id) })
  }
)
