import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { TeamEvents } from "../../events"
import { announceStep } from "../steps/announce"
import { recoverAcceptsStep } from "../steps/recover-accepts"

/** Run by the recovering job: finishes or undoes what dead processes left. */
export const recoverAcceptsWorkflow = createWorkflow(
  "team-recover-accepts",
  () => {
    const recovered = recoverAcceptsStep({})
    const events = transform({ recovered }, ({ recovered }) =>
      recovered.finished.flatMap(({ id, linked_user_id }) => [
        { name: TeamEvents.INVITATION_ACCEPTED, data: { id } },
        { name: TeamEvents.LINKED_USER_CREATED, data: { id: linked_user_id } },
      ])
    )
    announceStep({ events })
    return new WorkflowResponse(recovered)
  }
)
