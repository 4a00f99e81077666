import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { RoleDetailResponse } from "../../../../types/access-http"
import type { TeamLocale } from "../../../../utils/locales"
import { findRole } from "../../../../workflows/role/find-role"
import { currentAccount } from "../../../utils/current-account"
import { idText, parseInput } from "../../../utils/validate"
import { presentRoles } from "./present"

type Request = AuthenticatedMedusaRequest<unknown>

/** The id in the path, and the account that the request works in. */
export async function roleOfPath(
  req: Request
): Promise<{ account_id: string; id: string }> {
  const id = parseInput(idText(), req.params.id)
  const account = await currentAccount(req)
  return { account_id: account.id, id }
}

/** @throws 404 `not_found` */
export async function presentOneRole(
  req: Request,
  account_id: string,
  id: string,
  locale?: TeamLocale
): Promise<RoleDetailResponse> {
  const account = await currentAccount(req)
  const found = await findRole(
    req.scope,
    account_id,
    id,
    locale ?? account.default_locale
  )
  const [role] = await presentRoles(req, account_id, [found])
  return role
}
