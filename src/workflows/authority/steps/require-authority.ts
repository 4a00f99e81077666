import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Permission } from "../../../modules/role/catalog/permissions"
import { resolveActor } from "../../../utils/actor"
import { requireAuthority } from "../authority"
import type { GivenScope } from "../may-give"

/**
 * Lets only those go on who hold the permission in the account, and the roles
 * that they are about to give. Who acts comes from the scope, never from the
 * input, and their authority is read anew.
 *
 * @throws 403 `team_access_restricted`, `role_not_yours`, `scope_not_yours`
 */
export const requireAuthorityStep = createStep(
  "team-require-authority",
  async (
    input: {
      account_id: string
      permission: Permission
      giving?: string[]
      scopes?: GivenScope[]
    },
    { container }
  ) => {
    const { account_id, permission, giving, scopes } = input
    const actor = resolveActor(container)
    await requireAuthority(container, actor, account_id, permission, {
      giving,
      scopes,
    })
    return new StepResponse(undefined)
  }
)
