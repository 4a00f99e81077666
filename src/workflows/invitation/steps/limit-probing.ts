import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { TeamHttpError } from "../../../utils/team-error"
import { invitations } from "../../services"

/**
 * Counts and records answers that tell of other accounts' addresses, of dry runs
 * too. Over the limit nothing is answered any more, whatever it would be: a
 * refusal only where the address is taken would be an answer.
 *
 * It has no compensation: what was asked was asked.
 *
 * @throws `rate_limited` (429)
 */
export const limitProbingStep = createStep(
  "team-limit-probing",
  async (
    input: { account_id: string; unavailable: number; dry_run: boolean },
    { container }
  ) => {
    const retry_after = await invitations(container).countUnavailable(
      input,
      resolveActor(container)
    )
    if (retry_after !== null) {
      throw new TeamHttpError(
        429,
        "rate_limited",
        "Too many of the addresses you gave can't be used here. Wait an hour, then try with fewer at once.",
        { retry_after }
      )
    }
    return new StepResponse(undefined)
  }
)
