import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { InvitationRow } from "../../../../modules/invitation/types"
import { teamError } from "../../../../utils/team-error"
import { invitations } from "../../../../workflows/services"
import { currentAccount } from "../../../utils/current-account"

/** One of another account is as if it did not exist (404). */
export async function findInvitation(
  req: MedusaRequest
): Promise<InvitationRow> {
  const account = await currentAccount(req)
  const id = req.params.id
  const row = id.includes("\u0000")
    ? null
    : await invitations(req.scope).findRow(id)
  if (row?.account_id !== account.id) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      "There is no such invitation."
    )
  }
  return row
}
