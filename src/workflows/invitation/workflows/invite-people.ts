import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import type { InvitationMark } from "../../../modules/invitation/types"
import type { Permission } from "../../../modules/role/catalog/permissions"
import type { InviteOutcome } from "../../../types/http"
import type { GivenScope } from "../../authority/may-give"
import { requireAuthorityStep } from "../../authority/steps/require-authority"
import { TeamEvents } from "../../events"
import { insertInvitationsStep } from "../steps/insert-invitations"
import { limitProbingStep } from "../steps/limit-probing"
import {
  type InvitePeopleInput,
  type InvitesPlan,
  planInvitesStep,
} from "../steps/plan-invites"
import { releaseSeatsStep, reserveSeatsStep } from "../steps/reserve-seats"
import { wakeQueueStep } from "../steps/wake-queue"

export type InvitedPerson = {
  email: string
  outcome: InviteOutcome
  invitation_id?: string
}

/**
 * Invites people to an account, or says what would become of each of them
 * (`dry_run`). Acts as the actor of the scope, see `actingAs`.
 */
export const invitePeopleWorkflow = createWorkflow(
  "team-invite-people",
  (input: InvitePeopleInput) => {
    const { account_id, dry_run } = input
    requireAuthorityStep(transform(input, whatIsGiven))
    const plan = planInvitesStep(input)
    limitProbingStep({ account_id, dry_run, unavailable: plan.unavailable })

    const made = when("not-a-dry-run", { dry_run }, (run) => !run.dry_run).then(
      () => {
        const invitation_ids = transform(plan, idsOf)
        const seated = reserveSeatsStep({ account_id, invitation_ids })
        const rows = insertInvitationsStep({ input, plan, seated })
        releaseSeatsStep({ seated, live: rows })
        emitEventStep({
          eventName: TeamEvents.INVITATION_CREATED,
          data: transform(rows, eventsOf),
        })
        wakeQueueStep({ rows })
        return transform({ rows, seated }, (made) => made)
      }
    )

    const outcomes = transform({ plan, made }, finalOutcomes)
    return new WorkflowResponse(outcomes)
  }
)

function whatIsGiven({ account_id, recipients }: InvitePeopleInput) {
  const giving = recipients.flatMap(({ role_ids }) => role_ids)
  const permission: Permission = "invitation:create"
  return {
    account_id,
    permission,
    giving: [...new Set(giving)],
    scopes: differentScopes(recipients),
  }
}

/** Ten thousand people usually work in a few places. */
function differentScopes(
  recipients: InvitePeopleInput["recipients"]
): GivenScope[] {
  const scopes = recipients.map(
    ({ location_ids, sales_channel_ids, areas }) => ({
      location_ids,
      sales_channel_ids,
      areas,
    })
  )
  return [...new Map(scopes.map((one) => [JSON.stringify(one), one])).values()]
}

function idsOf({ invites }: InvitesPlan): string[] {
  return invites.flatMap(({ id }) => id ?? [])
}

function eventsOf(rows: { id: string }[]): { id: string }[] {
  return rows.map(({ id }) => ({ id }))
}

/** What became of each address; others may have been quicker than the plan. */
function finalOutcomes({
  plan,
  made,
}: {
  plan: InvitesPlan
  made?: { rows: InvitationMark[]; seated: string[] }
}): InvitedPerson[] {
  const live = new Set(made?.rows.map(({ id }) => id))
  const seated = new Set(made?.seated)
  return plan.invites.map(({ email, outcome, id }) => {
    if (!made || !id) {
      return { email, outcome }
    }
    if (live.has(id)) {
      return { email, outcome, invitation_id: id }
    }
    const lost = seated.has(id) ? "already_invited" : "no_seat"
    return { email, outcome: lost }
  })
}
