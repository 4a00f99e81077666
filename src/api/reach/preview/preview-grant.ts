import type { RoleDTO } from "../../../modules/role/types"
import type { Grant } from "../../../types/grant"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"

/**
 * What a role would give to somebody, out of what they may do themselves: so a
 * preview never shows more than the one who looks may see. Pure.
 */
export function previewGrant(
  own: Grant,
  role: Pick<RoleDTO, "id" | "name" | "permissions">
): Grant {
  const permissions = new Set(
    role.permissions.filter((permission) => own.permissions.has(permission))
  )
  const asAdministrator = role.id === ADMINISTRATOR_ROLE_ID
  return {
    ...own,
    is_administrator: own.is_administrator && asAdministrator,
    is_root: own.is_root && asAdministrator,
    permissions,
    roles: [
      { role_id: role.id, name: role.name, permissions, expires_at: null },
    ],
  }
}
