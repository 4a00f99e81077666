import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { ListActivityResponse } from "../../../../types/activity-http"
import { activity } from "../../../../workflows/services"
import { requestGrant } from "../../../guard/request-grant"
import { callerGrant } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { sendCsv } from "../../../utils/send-csv"
import { parseInput } from "../../../utils/validate"
import { csvOfActivity } from "./export"
import { filtersOf } from "./filters"
import { presentActivity } from "./present"
import { ExportActivity, ListActivity } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const account = await currentAccount(req)
  const grant = requestGrant(req) ?? (await callerGrant(req.scope, account.id))
  const readerOf = ({ locale = account.default_locale }) => ({ locale, grant })
  if (req.query.format !== undefined) {
    const asked = parseInput(ExportActivity, req.query)
    const filters = await filtersOf(req, account.id, asked)
    const parts = csvOfActivity(req.scope, filters, readerOf(asked))
    await sendCsv(req, res, "activity.csv", parts)
    return
  }
  const { offset, limit, ...asked } = parseInput(ListActivity, req.query)
  const filters = await filtersOf(req, account.id, asked)
  const [rows, count] = await Promise.all([
    activity(req.scope).listRows(filters, { offset, limit }),
    activity(req.scope).countRows(filters),
  ])
  const answer: ListActivityResponse = {
    activity: await presentActivity(req.scope, rows, readerOf(asked)),
    count,
    offset,
    limit,
  }
  res.json(answer)
}
