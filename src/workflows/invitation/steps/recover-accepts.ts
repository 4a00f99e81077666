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
  const member =
    state.user_id &&
    (await linkedUsers(container).membershipOf(state.user_id, row.account_id))
  if (state.user_id && member) {
    await service.finishAccept({ ...claim, user_id: state.user_id })
    return "finished"
  }
  await undoAccept(container, state)
  await service.releaseClaim(claim)
  return "undone"
}
