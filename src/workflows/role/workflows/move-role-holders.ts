import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import type { HolderMove } from "../../../modules/linked-user/types"
import { TeamEvents } from "../../events"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import {
  checkMoveStep,
  moveHoldersStep,
  moveInvitationsStep,
} from "../steps/move-role"

/**
 * Gives everybody who has one role, or is invited to it, another one in its
 * place: before a role is deleted, for example.
 */
export const moveRoleHoldersWorkflow = createWorkflow(
  "team-move-role-holders",
  (input: HolderMove) => {
    checkMoveStep(input)
    const invitation_ids = moveInvitationsStep(input)
    const linked_user_ids = moveHoldersStep(input)
    emitEventStep({
      eventName: TeamEvents.LINKED_USER_UPDATED,
      data: transform({ linked_user_ids }, ({ linked_user_ids }) =>
        linked_user_ids.map((id) => ({ id }))
      ),
    })
    wakeQueueStep({ rows: [] })
    return new WorkflowResponse(
      transform({ invitation_ids, linked_user_ids }, (moved) => moved)
    )
  }
)
