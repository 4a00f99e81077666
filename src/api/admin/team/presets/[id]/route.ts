import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import {
  deletePresetWorkflow,
  updatePresetWorkflow,
} from "../../../../../workflows"
import { checkGiven } from "../../../../utils/check-given"
import { currentAccount } from "../../../../utils/current-account"
import { idText, parseInput } from "../../../../utils/validate"
import { presentPreset } from "../present"
import { UpdatePreset } from "../validators"

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const id = parseInput(idText(), req.params.id)
    const { expected_updated_at, ...values } = parseInput(
      UpdatePreset,
      req.body
    )
    const account = await currentAccount(req)
    await checkGiven(req.scope, account, [values])
    await updatePresetWorkflow(req.scope).run({
      input: { account_id: account.id, id, expected_updated_at, values },
    })
    res.json({ preset: await presentPreset(req, account, id) })
  }
)

export const DELETE = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const id = parseInput(idText(), req.params.id)
    const { id: account_id } = await currentAccount(req)
    await deletePresetWorkflow(req.scope).run({ input: { account_id, id } })
    res.json({ id, object: "preset", deleted: true })
  }
)
