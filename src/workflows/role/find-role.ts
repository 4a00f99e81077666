import type { MedusaContainer } from "@medusajs/framework/types"

import type { RoleDTO } from "../../modules/role/types"
import type { TeamLocale } from "../../utils/locales"
import { accessErrors } from "../authority/access-errors"
import { roles } from "../services"

/**
 * A role that the account knows: predefined, from code, or its own.
 *
 * @throws 404 `not_found`, for one of another account too
 */
export async function findRole(
  container: MedusaContainer,
  account_id: string,
  id: string,
  locale?: TeamLocale
): Promise<RoleDTO> {
  const { known } = await roles(container).resolveRoles(
    [id],
    account_id,
    locale
  )
  if (!known.length) {
    throw accessErrors.noSuch("role", id)
  }
  return known[0]
}

/** @throws 404 `not_found`, 409 `role_not_editable` */
export async function findOwnRole(
  container: MedusaContainer,
  account_id: string,
  id: string
): Promise<RoleDTO> {
  const role = await findRole(container, account_id, id)
  if (role.source !== "custom") {
    throw accessErrors.roleNotEditable()
  }
  return role
}
