import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { chooseForHostInviteWorkflow } from "../../../../../workflows"
import { currentAccount } from "../../../../utils/current-account"
import { idText, parseInput } from "../../../../utils/validate"
import { OPEN_INVITE_FIELDS, presentHostInvites } from "../present"
import type { ChooseForHostInvite } from "../validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<ChooseForHostInvite>,
    res: MedusaResponse
  ) => {
    const invite_id = parseInput(idText(), req.params.id)
    const { id: account_id } = await currentAccount(req)
    await chooseForHostInviteWorkflow(req.scope).run({
      input: { account_id, invite_id, ...req.validatedBody },
    })
    const invites = await req.scope
      .resolve(Modules.USER)
      .listInvites({ id: invite_id }, { select: [...OPEN_INVITE_FIELDS] })
    const [host_invite] = await presentHostInvites(req.scope, invites)
    res.json({ host_invite })
  }
)
