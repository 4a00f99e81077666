import type { MedusaContainer } from "@medusajs/framework/types"
import {
  StepResponse,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"

import type { AdmitInput, AdmitUndo } from "../../../modules/linked-user/types"
import { isTeamHttpError } from "../../../utils/team-error"
import { TeamEvents } from "../../events"
import { announceStep } from "../../invitation/steps/announce"
import { wakeQueueStep } from "../../invitation/steps/wake-queue"
import { linkedUsers } from "../../services"

/** `null`: they wait until somebody gives them a role. */
export type Admitted = { id: string } | null

/**
 * In a step: gives a user of the host, whom the host has let in already, a place
 * in the team. Where that can't be, as without a seat, they wait.
 */
export async function admitOrWait(
  container: MedusaContainer,
  input: AdmitInput | null
): Promise<StepResponse<Admitted, AdmitUndo>> {
  try {
    const admitted = input && (await linkedUsers(container).admit(input))
    return new StepResponse<Admitted, AdmitUndo>(
      admitted && { id: admitted.linked_user.id },
      admitted?.undo
    )
  } catch (error) {
    if (isTeamHttpError(error)) {
      return new StepResponse<Admitted, AdmitUndo>(null)
    }
    throw error
  }
}

/** Undoes such a step. */
export async function withdrawAdmitted(
  undo: AdmitUndo | undefined,
  { container }: { container: MedusaContainer }
): Promise<void> {
  if (undo) {
    await linkedUsers(container).withdraw(undo)
  }
}

/** In a workflow: tells of somebody who got a place. */
export function announceAdmitted(admitted: WorkflowData<Admitted>): void {
  const events = transform({ admitted }, ({ admitted }) =>
    admitted
      ? [{ name: TeamEvents.LINKED_USER_CREATED, data: { id: admitted.id } }]
      : []
  )
  announceStep({ events })
  wakeQueueStep({ rows: [] })
}
