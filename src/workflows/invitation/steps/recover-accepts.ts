import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { invitations, linkedUsers } from "../../services"
import { undoAccept } from "../accept/undo"

const BATCH = 100

export type RecoveredAccepts = { finished: string[]; undone: string[] }

/** Finishes or undoes sign-ups whose process died: their lease has run out. */
export const recoverAcceptsStep = createStep(
  "team-recover-accepts",
  async (_: Record<string, never>, { container }) => {
    const recovered: RecoveredAccepts = { finished: [], undone: [] }
    for (const id of await invitations(container).listStaleClaims(BATCH)) {
      const outcome = await recover(container, id)
      if (outcome) {
        recovered[outcome].push(id)
      }
    }
    return new StepResponse(recovered)
  }
)

async function recover(
  container: MedusaContainer,
  id: string
): Promise<keyof RecoveredAccepts | null> {
  const service = invitations(container)
  const claim = { id, claim_id: randomUUID() }
  const row = await service.takeOverClaim(claim)
  if (!row) {
    return null
  }
  const state = row.claim_state ?? {}
  const { user_id, admission_id } = state
  if (user_id && admission_id && (await wasAdmitted(container, admission_id))) {
    await service.finishAccept({ ...claim, user_id })
    return "finished"
  }
  await undoAccept(container, state)
  await service.releaseClaim(claim)
  return "undone"
}

/** By this very sign-up: a person may be a linked user by another way too. */
async function wasAdmitted(
  container: MedusaContainer,
  admission_id: string
): Promise<boolean> {
  const [admitted] = await linkedUsers(container).listTeamLinkedUsers(
    { admission_id },
    { select: ["id"], take: 1 }
  )
  return Boolean(admitted)
}
