import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { invitations } from "../../../../../workflows/services"
import { callerWithin } from "../../../../utils/caller-grant"
import { currentAccount } from "../../../../utils/current-account"
import { parseInput } from "../../../../utils/validate"
import { toCsv } from "../csv"
import { presentInvitations } from "../present"
import { ExportInvitations } from "../validators"

const MOST_ROWS = 100_000

const COLUMNS = [
  "email",
  "status",
  "roles",
  "language",
  "delivery",
  "invited_by",
  "invited_at",
  "expires_at",
  "accepted_at",
]

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { q, order, status, role_id, delivery } = parseInput(
    ExportInvitations,
    req.query
  )
  const account = await currentAccount(req)
  const rows = await invitations(req.scope).listForPeople({
    account_id: account.id,
    q,
    delivery,
    statuses: status,
    role_ids: role_id,
    order,
    within: await callerWithin(req, account.id),
    limit: MOST_ROWS,
  })
  const presented = await presentInvitations(req.scope, rows)
  res.type("text/csv").attachment("invitations.csv")
  res.send(
    toCsv(
      COLUMNS,
      presented.map((one) => ({
        email: one.email,
        status: one.status,
        roles: one.role_ids.join("|"),
        language: one.locale,
        delivery: one.delivery.status,
        invited_by: one.invited_by?.email ?? null,
        invited_at: one.created_at,
        expires_at: one.expires_at,
        accepted_at: one.accepted_at,
      }))
    )
  )
}
