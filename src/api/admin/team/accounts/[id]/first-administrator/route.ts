import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../../utils/team-error"
import { inviteFirstAdministratorWorkflow } from "../../../../../../workflows"
import { idText, parseInput } from "../../../../../utils/validate"
import { presentAccountDetail } from "../../present"
import type { InviteFirstAdministrator } from "../../validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<InviteFirstAdministrator>,
    res: MedusaResponse
  ) => {
    const account_id = parseInput(idText(), req.params.id)
    const { locale, ...invited } = req.validatedBody
    const { default_locale } = await presentAccountDetail(req.scope, account_id)
    await inviteFirstAdministratorWorkflow(req.scope).run({
      input: { account_id, ...invited, locale: locale ?? default_locale },
    })
    res.json({ account: await presentAccountDetail(req.scope, account_id) })
  }
)
