import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { AccountChanges } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { linkedUsers } from "../../services"
import { requireReseller } from "../require-reseller"

export type NewClient = AccountChanges & { name: string }

/**
 * Makes a client account without people.
 *
 * @throws 403 `team_access_restricted`; 404 `not_found` where the option
 * `accounts` is off; 409 `account_name_taken`
 */
export const createClientStep = createStep(
  "team-create-client",
  async (values: NewClient, { container }) => {
    const actor = await requireReseller(container)
    const { id } = await linkedUsers(container).createClient(
      // Where nothing was said a client works nowhere yet, never everywhere.
      { location_ids: [], sales_channel_ids: [], ...values },
      actor
    )
    return new StepResponse({ id }, { id })
  },
  async (made, { container }) => {
    if (made) {
      await linkedUsers(container).dropClient(made.id, resolveActor(container))
    }
  }
)
