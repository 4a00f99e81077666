import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import { changeAccountWorkflow } from "../../../../../workflows"
import { checkGiven } from "../../../../utils/check-given"
import { idText, parseInput } from "../../../../utils/validate"
import { presentAccountDetail } from "../present"
import type { ChangeAccount } from "../validators"

/** What there is in the host: an account's own scope is what is changed. */
const ALL = { location_ids: null, sales_channel_ids: null, areas: null }

export const GET = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const id = parseInput(idText(), req.params.id)
    res.json({ account: await presentAccountDetail(req.scope, id) })
  }
)

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<ChangeAccount>,
    res: MedusaResponse
  ) => {
    const id = parseInput(idText(), req.params.id)
    const { expected_updated_at, ...changes } = req.validatedBody
    const { may } = await presentAccountDetail(req.scope, id)
    if (may.edit_plan) {
      await checkGiven(req.scope, { id, ...ALL }, [changes])
    }
    await changeAccountWorkflow(req.scope).run({
      input: {
        account_id: id,
        changes,
        expected_updated_at,
      },
    })
    res.json({ account: await presentAccountDetail(req.scope, id) })
  }
)
