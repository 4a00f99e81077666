import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { requireAuthority } from "../../authority/authority"
import { roles } from "../../services"
import { checkPermissions } from "../check-role"

export type CreateRoleInput = {
  account_id: string
  name: string
  description: string
  permissions: string[]
}

/**
 * Makes a role of what whoever makes it holds.
 *
 * @throws 403 `team_access_restricted`, `permission_not_yours`; 400
 * `unknown_permission`; 409 `role_name_taken`
 */
export const createRoleStep = createStep(
  "team-create-role",
  async (input: CreateRoleInput, { container }) => {
    const { account_id, name, description, permissions } = input
    const actor = resolveActor(container)
    const grant = await requireAuthority(
      container,
      actor,
      account_id,
      "role:create"
    )
    checkPermissions(container, grant, permissions)
    const { id } = await roles(container).createRole(
      { account_id, name, description, permissions },
      actor
    )
    return new StepResponse({ id }, { id, account_id })
  },
  async (made, { container }) => {
    if (made) {
      await roles(container).removeRole(made, resolveActor(container))
    }
  }
)
