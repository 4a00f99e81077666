import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { TeamHttpError } from "../../../utils/team-error"
import type { InvitedPerson } from "../../invitation/workflows/invite-people"

const REFUSALS: Partial<
  Record<InvitedPerson["outcome"], [status: number, message: string]>
> = {
  invalid_email: [400, "This is no e-mail address."],
  domain_not_allowed: [
    400,
    "The client's allowed domains leave this address out.",
  ],
  no_seat: [409, "The client's plan has no seat for its first Administrator."],
}

/**
 * Refuses where an address could not be, or was not, invited.
 *
 * @throws 400 `invalid_email`, `domain_not_allowed`; 409 `no_seat`,
 * `unavailable`
 */
export const requireInvitedStep = createStep(
  "team-require-invited",
  async ({ invited }: { invited: InvitedPerson[] }) => {
    const [{ outcome }] = invited
    if (outcome !== "invited") {
      const [status, message] = REFUSALS[outcome] ?? [
        409,
        "This address can't be used here. Choose another one.",
      ]
      const code = REFUSALS[outcome] ? outcome : "unavailable"
      throw new TeamHttpError(status, code, message)
    }
    return new StepResponse({ outcome })
  }
)
