import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { teamError } from "../../../../../utils/team-error"
import { linkedUsers } from "../../../../../workflows/services"
import { currentAccount } from "../../../../utils/current-account"
import { idText, parseInput } from "../../../../utils/validate"
import { presentLinkedUsers } from "../present"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = parseInput(idText(), req.params.id)
  const account = await currentAccount(req)
  const rows = await linkedUsers(req.scope).findLinkedUsers(account.id, [id])
  const [linked_user] = await presentLinkedUsers(req.scope, account, rows)
  if (!linked_user) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      `There is no linked user with the id ${id}.`
    )
  }
  res.json({ linked_user })
}
