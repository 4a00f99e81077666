import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { TeamEvents } from "../../events"
import { announceStep } from "../../invitation/steps/announce"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import type { PersonOfAccount } from "../find-person"
import { restoreLinkedUserStep } from "../steps/suspend-linked-user"

/** Lets a suspended person in again. Acts as the actor of the scope. */
export const restoreLinkedUserWorkflow = createWorkflow(
  "team-restore-linked-user",
  (input: PersonOfAccount) => {
    const restored = restoreLinkedUserStep(input)
    const events = transform({ restored }, ({ restored }) =>
      restored.changed
        ? [{ name: TeamEvents.LINKED_USER_RESTORED, data: { id: restored.id } }]
        : []
    )
    announceStep({ events })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(restored)
  }
)
