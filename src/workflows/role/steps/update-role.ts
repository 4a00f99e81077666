import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { roles } from "../../services"
import { judgeRoleChange, type RoleChange } from "../judge-change"

type Undo = {
  id: string
  account_id: string
  name: string
  description: string
  permissions: string[]
}

/**
 * Changes a role of the account's own, see {@link judgeRoleChange}.
 *
 * @throws 409 `role_name_taken`, `role_changed` too
 */
export const updateRoleStep = createStep(
  "team-update-role",
  async (input: RoleChange, { container }) => {
    const { role: judged } = await judgeRoleChange(container, input)
    const { former } = await roles(container).changeRole(
      // Nobody may have changed it since it was judged.
      { ...input, expected_updated_at: judged.updated_at ?? undefined },
      resolveActor(container)
    )
    const { id, name, description, permissions } = former
    return new StepResponse<{ id: string }, Undo>(
      { id },
      {
        id,
        account_id: input.account_id,
        name,
        description,
        permissions: [...permissions],
      }
    )
  },
  async (former, { container }) => {
    if (former) {
      await roles(container).changeRole(former, resolveActor(container))
    }
  }
)
