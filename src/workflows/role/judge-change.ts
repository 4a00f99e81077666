import type { MedusaContainer } from "@medusajs/framework/types"

import type { RoleDTO } from "../../modules/role/types"
import { resolveActor } from "../../utils/actor"
import { accessErrors } from "../authority/access-errors"
import { requireActingOnAll, requireAuthority } from "../authority/authority"
import { beyond } from "../authority/may-give"
import { checkPermissions } from "./check-role"
import { findOwnRole } from "./find-role"
import { holdersOf } from "./holders"

export type RoleChange = {
  account_id: string
  id: string
  name?: string
  description?: string
  permissions?: string[]
  /** ISO 8601: `updated_at` of what was edited. */
  expected_updated_at?: string
}

export type JudgedRoleChange = {
  role: RoleDTO
  added: string[]
  removed: string[]
  holders_count: number
}

/**
 * What a change of a role would change, and for how many people; judged for the
 * actor of the scope. A role that holds more than they do isn't theirs to edit,
 * and what they take out of it they mustn't take from anybody greater.
 *
 * @throws 403 `team_access_restricted`, `permission_not_yours`,
 * `person_holds_more`; 404 `not_found`; 409 `role_not_editable`,
 * `role_changed`; 400 `unknown_permission`
 */
export async function judgeRoleChange(
  container: MedusaContainer,
  change: RoleChange
): Promise<JudgedRoleChange> {
  const { account_id, id, permissions } = change
  const actor = resolveActor(container)
  const grant = await requireAuthority(
    container,
    actor,
    account_id,
    "role:update"
  )
  const role = await findOwnRole(container, account_id, id)
  const greater = beyond(grant, role.permissions)
  if (greater.length) {
    throw accessErrors.permissionNotYours(greater)
  }
  requireUnchanged(role, change.expected_updated_at)
  const after = permissions ?? role.permissions
  const added = without(after, role.permissions)
  const removed = without(role.permissions, after)
  checkPermissions(container, grant, added)
  const holders = await holdersOf(container, account_id, id)
  if (removed.length) {
    await requireActingOnAll(container, grant, holders)
  }
  return { role, added, removed, holders_count: holders.length }
}

function requireUnchanged(role: RoleDTO, expected?: string): void {
  if (expected && role.updated_at?.getTime() !== Date.parse(expected)) {
    throw accessErrors.roleChanged()
  }
}

const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((one) => !some.includes(one))
