import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { RoleDTO } from "../../../../modules/role/types"
import type { TeamRoleResponse } from "../../../../types/http"
import { roles } from "../../../../workflows/services"
import { currentAccount } from "../../../utils/current-account"
import { parseInput } from "../../../utils/validate"
import { ListRoles } from "./validators"

/** The roles that can be given, in a language; there are few, so they are paged here. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const query = parseInput(ListRoles, req.query)
  const { q = "", offset, limit, order } = query
  const account = await currentAccount(req)
  const locale = query.locale ?? account.default_locale
  const found = await roles(req.scope).listRoles({
    account_id: account.id,
    locale,
  })
  const listed = found.filter((role) =>
    role.name.toLowerCase().includes(q.toLowerCase())
  )
  if (order) {
    const direction = order === "name" ? 1 : -1
    listed.sort((a, b) => direction * a.name.localeCompare(b.name, locale))
  }
  res.json({
    roles: listed.slice(offset, offset + limit).map(present),
    count: listed.length,
    offset,
    limit,
  })
}

const present = (role: RoleDTO): TeamRoleResponse => ({
  id: role.id,
  key: role.key,
  name: role.name,
  description: role.description,
  source: role.source,
})
