import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Given } from "../../../modules/invitation/types"
import type { Permission } from "../../../modules/role/catalog/permissions"
import { resolveActor } from "../../../utils/actor"
import { requireAuthority } from "../../authority/authority"
import { requireLocations } from "../../linked-user/judge-change"
import { invitations } from "../../services"

/**
 * Whoever renews or changes an invitation is its giver from then on, and so has
 * to hold all that it gives, and to work wherever it lets people work.
 *
 * @throws 403 `team_access_restricted`, `role_not_yours`, `scope_not_yours`; 400
 * `role_needs_locations`
 */
export const requireGivingStep = createStep(
  "team-require-giving",
  async (
    input: {
      account_id: string
      permission: Permission
      invitation_ids: string[]
      /** In place of what they give now. */
      given?: Partial<Given>
    },
    { container }
  ) => {
    const { account_id, permission, invitation_ids, given } = input
    const rows = await invitations(container).findRows(
      account_id,
      invitation_ids
    )
    const after = rows.map((row) => ({ ...row, ...given }))
    const actor = resolveActor(container)
    await requireAuthority(container, actor, account_id, permission, {
      giving: [...new Set(after.flatMap(({ role_ids }) => role_ids))],
      scopes: after.map(({ location_ids, sales_channel_ids, areas }) => ({
        location_ids,
        sales_channel_ids,
        areas,
      })),
    })
    for (const row of given ? after : []) {
      await requireLocations(container, account_id, row)
    }
    return new StepResponse(undefined)
  }
)
