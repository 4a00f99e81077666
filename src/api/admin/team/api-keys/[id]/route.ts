import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { bindApiKeyWorkflow } from "../../../../../workflows"
import { currentAccount } from "../../../../utils/current-account"
import { idText, parseInput } from "../../../../utils/validate"
import { secretKeys } from "../find-keys"
import { presentApiKeys } from "../present"
import type { BindApiKey } from "../validators"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest<BindApiKey>, res: MedusaResponse) => {
    const id = parseInput(idText(), req.params.id)
    const account = await currentAccount(req)
    await bindApiKeyWorkflow(req.scope).run({
      input: { account_id: account.id, api_key_id: id, ...req.validatedBody },
    })
    const keys = await secretKeys(req.scope, { id })
    const [api_key] = await presentApiKeys(req.scope, account, keys)
    res.json({ api_key })
  }
)
