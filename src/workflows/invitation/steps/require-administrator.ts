import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { requireAuthority } from "../../authority/authority"

/**
 * Lets only an Administrator of the account go on. Who acts comes from the
 * scope, never from the input, and their authority is read anew.
 */
export const requireAdministratorStep = createStep(
  "team-require-administrator",
  async (input: { account_id: string }, { container }) => {
    await requireAuthority(container, resolveActor(container), input.account_id)
    return new StepResponse(undefined)
  }
)
