import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { TeamRoleResponse } from "../../../../types/http"
import { roles } from "../../../../workflows/services"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { ListRoles } from "./validators"

/** All roles that can be given: there are few, so they come in one page. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { locale } = parseInput(ListRoles, req.query)
  const account = await currentAccount(req)
  const found = await roles(req.scope).listRoles({
    account_id: account.id,
    locale: locale ?? account.default_locale,
  })
  const listed: TeamRoleResponse[] = found.map(
    ({ id, key, name, description, source }) => ({
      id,
      key,
      name,
      description,
      source,
    })
  )
  res.json({
    roles: listed,
    count: listed.length,
    offset: 0,
    limit: listed.length,
  })
}
