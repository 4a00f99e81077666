import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { TeamEvents } from "../../events"
import { recoverAcceptsStep } from "../steps/recover-accepts"

/** Run by the expiry job: finishes or undoes what dead processes left. */
export const recoverAcceptsWorkflow = createWorkflow(
  "team-recover-accepts",
  () => {
    const recovered = recoverAcceptsStep({})
    const finished = transform({ recovered }, ({ recovered }) =>
      recovered.finished.map((id) => ({ id }))
    )
    emitEventStep({ eventName: TeamEvents.INVITATION_ACCEPTED, data: finished })
    return new WorkflowResponse(recovered)
  }
)
