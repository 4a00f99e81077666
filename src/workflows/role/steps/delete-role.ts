import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { accessErrors } from "../../authority/access-errors"
import { requireAuthority } from "../../authority/authority"
import { beyond } from "../../authority/may-give"
import { roles } from "../../services"
import { findOwnRole } from "../find-role"
import { requireUnused } from "../usage"

/**
 * Deletes a role that nobody has.
 *
 * @throws 403 `team_access_restricted`, `permission_not_yours`; 404
 * `not_found`; 409 `role_not_editable`, `role_in_use`
 */
export const deleteRoleStep = createStep(
  "team-delete-role",
  async (input: { account_id: string; id: string }, { container }) => {
    const { account_id, id } = input
    const actor = resolveActor(container)
    const grant = await requireAuthority(
      container,
      actor,
      account_id,
      "role:delete"
    )
    const role = await findOwnRole(container, account_id, id)
    const greater = beyond(grant, role.permissions)
    if (greater.length) {
      throw accessErrors.permissionNotYours(greater)
    }
    await requireUnused(container, account_id, id)
    await roles(container).removeRole({ id, account_id }, actor)
    return new StepResponse({ id }, { id, account_id })
  },
  async (deleted, { container }) => {
    if (deleted) {
      await roles(container).restoreRole(deleted, resolveActor(container))
    }
  }
)

/**
 * People and roles are in two modules: somebody may have been given the role
 * while it was being deleted. Then it stays.
 *
 * @throws 409 `role_in_use`
 */
export const confirmUnusedStep = createStep(
  "team-confirm-unused-role",
  async (input: { account_id: string; id: string }, { container }) => {
    await requireUnused(container, input.account_id, input.id)
    return new StepResponse(undefined)
  }
)
