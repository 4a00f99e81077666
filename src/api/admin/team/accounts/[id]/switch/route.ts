import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { resolveActor } from "../../../../../../utils/actor"
import {
  answersTeamErrors,
  TeamHttpError,
} from "../../../../../../utils/team-error"
import { accessErrors } from "../../../../../../workflows/authority/access-errors"
import { keepChosenAccount } from "../../../../../guard/account/chosen-account"
import { placeIn } from "../../../../../guard/account/working-grant"
import { linkedUsers } from "../../../../../../workflows/services"
import { idText, parseInput } from "../../../../../utils/validate"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const account_id = parseInput(idText(), req.params.id)
    const actor = resolveActor(req.scope)
    const place =
      actor.type === "user" ? await placeIn(req, actor, account_id) : null
    if (!place || !actor.id) {
      throw accessErrors.noSuch("account", account_id)
    }
    if (!keepChosenAccount(req, res, { account_id, user_id: actor.id })) {
      throw new TeamHttpError(
        409,
        "switch_needs_session",
        "Which account one works in is kept in the dashboard's session. An API client names it in each request: `x-team-account`."
      )
    }
    const account = await linkedUsers(req.scope).findAccount(account_id)
    res.json({ account: { id: account_id, name: account?.name ?? "" } })
  }
)
