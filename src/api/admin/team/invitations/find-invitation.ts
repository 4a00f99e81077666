import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { InvitationRow } from "../../../../modules/invitation/types"
import { teamError } from "../../../../utils/team-error"
import { liesWithin } from "../../../../utils/within-scope"
import { invitations } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"

/** One of another account, or to other places than the caller's: 404. */
export async function findInvitation(
  req: MedusaRequest
): Promise<InvitationRow> {
  const account = await currentAccount(req)
  const id = req.params.id
  const row = id.includes("\u0000")
    ? null
    : await invitations(req.scope).findRow(id)
  const within = await callerWithin(req, account.id)
  if (row?.account_id !== account.id || (within && !liesWithin(row, within))) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      "There is no such invitation."
    )
  }
  return row
}
