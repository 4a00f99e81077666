import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import type { PlannedInvite } from "../../../modules/invitation/plan"
import type { InvitationRow } from "../../../modules/invitation/types"
import type { InviteOutcome } from "../../../types/http"
import { TeamEvents } from "../../events"
import { insertInvitationsStep } from "../steps/insert-invitations"
import { type InvitePeopleInput, planInvitesStep } from "../steps/plan-invites"
import { requireAdministratorStep } from "../steps/require-administrator"
import { reserveSeatsStep, settleSeatsStep } from "../steps/reserve-seats"
import { wakeQueueStep } from "../steps/wake-queue"

export type InvitedPerson = {
  email: string
  outcome: InviteOutcome
  invitation?: InvitationRow
}

/**
 * Invites people to an account, or says what would become of each of them
 * (`dry_run`). Acts as the actor of the scope, see `actingAs`.
 */
export const invitePeopleWorkflow = createWorkflow(
  "team-invite-people",
  (input: InvitePeopleInput) => {
    requireAdministratorStep(input)
    const planned = planInvitesStep(input)

    const made = when(input, ({ dry_run }) => !dry_run).then(() => {
      const drafts = transform({ planned }, ({ planned }) =>
        planned.flatMap(({ draft }) => draft ?? [])
      )
      const invitation_ids = transform({ drafts }, ({ drafts }) =>
        drafts.map((draft) => draft.id)
      )
      const seated = reserveSeatsStep({
        account_id: input.account_id,
        invitation_ids,
      })
      const rows = insertInvitationsStep({ drafts, seated })
      const ids = transform({ rows }, ({ rows }) =>
        rows.map(({ id }) => ({ id }))
      )
      settleSeatsStep({ seated })
      emitEventStep({ eventName: TeamEvents.INVITATION_CREATED, data: ids })
      wakeQueueStep({ rows })
      return transform({ rows, seated }, (made) => made)
    })

    const results = transform({ planned, made }, ({ planned, made }) =>
      outcomes(planned, made)
    )
    return new WorkflowResponse(results)
  }
)

/** What became of each address; others may have been quicker than the plan. */
function outcomes(
  planned: PlannedInvite[],
  made: { rows: InvitationRow[]; seated: string[] } | undefined
): InvitedPerson[] {
  if (!made) {
    return planned.map(({ email, outcome }) => ({ email, outcome }))
  }
  const rows = new Map(made.rows.map((row) => [row.id, row]))
  const seated = new Set(made.seated)
  return planned.map(({ email, outcome, draft }) => {
    if (!draft) {
      return { email, outcome }
    }
    const invitation = rows.get(draft.id)
    if (invitation) {
      return { email, outcome, invitation }
    }
    const lost = seated.has(draft.id) ? "already_invited" : "no_seat"
    return { email, outcome: lost }
  })
}
