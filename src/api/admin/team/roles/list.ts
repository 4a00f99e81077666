import type { MedusaContainer } from "@medusajs/framework/types"

import type { AccountRow } from "../../../../modules/linked-user/types"
import type { RoleDTO } from "../../../../modules/role/types"
import { roles } from "../../../../workflows/services"
import type { ListRoles } from "./validators"

/** The roles that can be given, in a language; there are few, so they are paged here. */
export async function listRoles(
  container: MedusaContainer,
  account: AccountRow,
  query: ListRoles
): Promise<{ page: RoleDTO[]; count: number }> {
  const { q = "", offset, limit, order } = query
  const locale = query.locale ?? account.default_locale
  const found = await roles(container).listRoles({
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
  return { page: listed.slice(offset, offset + limit), count: listed.length }
}
