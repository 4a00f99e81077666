import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { liesWithin } from "../../../utils/within-scope"
import { grants } from "../../authority/grants"
import { withinOf } from "../../authority/within"
import { invitations } from "../../services"

/**
 * Leaves out ids of other accounts, and of invitations to other places than the
 * actor of the scope works in: whoever runs a workflow can name any.
 */
export const ownInvitationsStep = createStep(
  "team-own-invitations",
  async (
    input: { account_id: string; invitation_ids: string[] },
    { container }
  ) => {
    const { account_id, invitation_ids } = input
    const grant = await grants(container).fresh(
      resolveActor(container),
      account_id
    )
    const within = await withinOf(container, grant)
    const rows = await invitations(container).findRows(
      account_id,
      invitation_ids
    )
    const own = new Set(
      rows
        .filter((row) => !within || liesWithin(row, within))
        .map(({ id }) => id)
    )
    return new StepResponse(invitation_ids.filter((id) => own.has(id)))
  }
)
