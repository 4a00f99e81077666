import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { invitations } from "../../services"

/** Leaves out ids of other accounts: whoever runs a workflow can name any. */
export const ownInvitationsStep = createStep(
  "team-own-invitations",
  async (
    input: { account_id: string; invitation_ids: string[] },
    { container }
  ) => {
    const rows = await invitations(container).findRows(
      input.account_id,
      input.invitation_ids
    )
    const own = new Set(rows.map(({ id }) => id))
    return new StepResponse(input.invitation_ids.filter((id) => own.has(id)))
  }
)
