import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { InvitePeopleResponse } from "../../../../../types/http"
import { answersTeamErrors } from "../../../../../utils/team-error"
import { currentAccount } from "../../../../utils/current-account"
import { answerOnce } from "../../../../utils/idempotency"
import { toCsv } from "../csv"
import { rowsFromCsv } from "../import-rows"
import { invitePeople } from "../invite"
import type { ImportInvitations } from "../validators"

export const POST = answersTeamErrors(
  async (
    req: AuthenticatedMedusaRequest<ImportInvitations>,
    res: MedusaResponse
  ) => {
    const { csv, format, ...invite } = req.validatedBody
    const account = await currentAccount(req)
    await answerOnce(
      req,
      res,
      account.id,
      async () => {
        const rows = await rowsFromCsv(req.scope, account.id, csv)
        return invitePeople(req.scope, account, rows, invite)
      },
      format === "csv" ? sendOutcomes : undefined
    )
  }
)

function sendOutcomes(res: MedusaResponse, answer: InvitePeopleResponse): void {
  res.type("text/csv").attachment("invitations.csv")
  res.send(
    toCsv(
      ["email", "outcome"],
      answer.results.map(({ email, outcome }) => ({ email, outcome }))
    )
  )
}
