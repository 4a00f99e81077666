import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { PeopleFilters } from "../../../../modules/linked-user/types"
import { linkedUsers } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { sendCsv } from "../../../utils/send-csv"
import { parseInput } from "../../../utils/validate"
import { filtersOf } from "../linked-users/filters"
import { csvOfReview } from "./export"
import { presentReview } from "./present"
import { ExportReview, ListReview } from "./validators"

type Asked = Parameters<typeof filtersOf>[0] & Pick<ListReview, "status">

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const account = await currentAccount(req)
  const within = await callerWithin(req, account.id)
  const filters = ({ status, ...rest }: Asked): PeopleFilters => ({
    account_id: account.id,
    statuses: status,
    within,
    ...filtersOf(rest),
  })
  if (req.query.format !== undefined) {
    const { locale, ...asked } = parseInput(ExportReview, req.query)
    const parts = csvOfReview(req.scope, account, filters(asked), locale)
    await sendCsv(req, res, "access-review.csv", parts)
    return
  }
  const { order, offset, limit, locale, ...asked } = parseInput(
    ListReview,
    req.query
  )
  const service = linkedUsers(req.scope)
  const [rows, count] = await Promise.all([
    service.listReview({ ...filters(asked), order, limit, offset }),
    service.countReview(filters(asked)),
  ])
  res.json({
    access_review: await presentReview(req.scope, account, rows, locale),
    count,
    offset,
    limit,
  })
}
