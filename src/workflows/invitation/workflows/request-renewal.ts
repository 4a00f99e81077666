import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { markRenewalRequestedStep } from "../steps/change-invitations"
import { wakeQueueStep } from "../steps/wake-queue"

/**
 * Notes that an invited person asks for a new link in place of an expired one;
 * Administrators are told by a subscriber. Asking again within an hour is of no
 * effect.
 */
export const requestRenewalWorkflow = createWorkflow(
  "team-request-renewal",
  (input: { id: string }) => {
    const row = markRenewalRequestedStep(input)
    const rows = transform({ row }, ({ row }) => (row ? [row] : []))
    const data = transform({ rows }, ({ rows }) =>
      rows.map(({ id }) => ({ id }))
    )
    emitEventStep({ eventName: TeamEvents.INVITATION_RENEWAL_REQUESTED, data })
    wakeQueueStep({ rows })
    return new WorkflowResponse(undefined)
  }
)
