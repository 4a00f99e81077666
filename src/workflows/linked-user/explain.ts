import type { RoleDTO } from "../../modules/role/types"
import type { ExplainResponse } from "../../types/access-http"
import type { Grant } from "../../types/grant"
import { ADMINISTRATOR_ROLE_ID } from "../../utils/role-ids"

/**
 * Why somebody may do something, or may not, and which roles make the
 * difference. Pure: what they hold, and what roles there are.
 *
 * @param roles all that can be given in their account, in the reader's language
 */
export function explain(
  grant: Grant,
  permission: string,
  roles: readonly RoleDTO[]
): ExplainResponse {
  const holding = grant.roles.filter((role) => role.permissions.has(permission))
  const reason = reasonOf(grant, permission, holding.length > 0)
  const allowed = reason === "granted" || reason === "administrator"
  const names = new Map(roles.map(({ id, name }) => [id, name]))
  return {
    permission,
    allowed,
    reason,
    granted_by: holding.map(({ role_id, name, expires_at }) => ({
      role_id,
      name: names.get(role_id) ?? name,
      expires_at:
        expires_at === null ? null : new Date(expires_at).toISOString(),
    })),
    would_be_granted_by: NEEDS_A_ROLE.has(reason)
      ? rolesWith(permission, roles)
      : [],
  }
}

/** The others aren't helped by one. */
const NEEDS_A_ROLE = new Set<ExplainResponse["reason"]>([
  "no_role_grants_it",
  "no_role",
])

function reasonOf(
  grant: Grant,
  permission: string,
  isHeld: boolean
): ExplainResponse["reason"] {
  switch (grant.standing) {
    case "suspended":
      return "suspended"
    case "no_role":
    case "no_membership":
      return "no_role"
  }
  if (grant.permissions.has(permission)) {
    return grant.is_administrator ? "administrator" : "granted"
  }
  return isHeld ? "area_switched_off" : "no_role_grants_it"
}

/** Administrator would give everything, so it is the last to think of. */
function rolesWith(
  permission: string,
  roles: readonly RoleDTO[]
): ExplainResponse["would_be_granted_by"] {
  const others = roles.filter(({ permissions }) =>
    permissions.includes(permission)
  )
  const isLast = ({ id }: RoleDTO) => id === ADMINISTRATOR_ROLE_ID
  return [
    ...others.filter((role) => !isLast(role)),
    ...others.filter(isLast),
  ].map(({ id, name }) => ({ role_id: id, name }))
}
