import type { MedusaContainer } from "@medusajs/framework/types"

import type { RoleDTO } from "../../../../modules/role/types"
import type { RoleDetailResponse } from "../../../../types/access-http"
import type { Grant } from "../../../../types/grant"
import { beyond, mayGiveRole } from "../../../../workflows/authority/may-give"
import { roleUsage } from "../../../../workflows/role/usage"
import { callerGrant } from "../../../utils/caller-grant"

/** Roles as they go over the wire, with what the caller may do with each. */
export async function presentRoles(
  req: { scope: MedusaContainer },
  account_id: string,
  found: RoleDTO[]
): Promise<RoleDetailResponse[]> {
  const [grant, usage] = await Promise.all([
    callerGrant(req.scope, account_id),
    roleUsage(req.scope, account_id),
  ])
  return found.map((role) => ({
    id: role.id,
    key: role.key,
    name: role.name,
    description: role.description,
    source: role.source,
    permissions: [...role.permissions],
    holders_count: usage(role.id).holders_count,
    invitations_count: usage(role.id).invitations_count,
    presets_count: usage(role.id).presets_count,
    may: mayOf(grant, role),
    created_at: role.created_at?.toISOString() ?? null,
    updated_at: role.updated_at?.toISOString() ?? null,
  }))
}

function mayOf(grant: Grant, role: RoleDTO): RoleDetailResponse["may"] {
  const mine =
    role.source === "custom" && !beyond(grant, role.permissions).length
  return {
    give: mayGiveRole(grant, role),
    edit: mine && !beyond(grant, ["role:update"]).length,
    delete: mine && !beyond(grant, ["role:delete"]).length,
  }
}
