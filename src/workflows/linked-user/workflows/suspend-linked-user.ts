import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { TeamEvents } from "../../events"
import { announceStep } from "../../invitation/steps/announce"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import type { PersonOfAccount } from "../find-person"
import { sessionEvents } from "../session-events"
import { endSessionsOfLeaverStep } from "../steps/end-sessions"
import { suspendLinkedUserStep } from "../steps/suspend-linked-user"

/**
 * Suspends a person, and ends their sessions for good, unless they work in
 * another account too. Acts as the actor of the scope.
 */
export const suspendLinkedUserWorkflow = createWorkflow(
  "team-suspend-linked-user",
  (input: PersonOfAccount) => {
    const suspended = suspendLinkedUserStep(input)
    const ended = endSessionsOfLeaverStep({
      account_id: input.account_id,
      user_id: suspended.user_id,
    })
    const events = transform({ suspended, ended }, ({ suspended, ended }) => [
      ...(suspended.changed
        ? [
            {
              name: TeamEvents.LINKED_USER_SUSPENDED,
              data: { id: suspended.id },
            },
          ]
        : []),
      ...sessionEvents(ended),
    ])
    announceStep({ events })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(suspended)
  }
)
