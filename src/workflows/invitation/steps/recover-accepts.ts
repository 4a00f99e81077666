import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { invitations } from "../../services"
import { type Settlement, settleClaim } from "../accept/settle-claim"

const BATCH = 100

export type RecoveredAccepts = {
  finished: { id: string; linked_user_id: string }[]
  undone: string[]
}

/** Finishes or undoes sign-ups whose process died: their lease has run out. */
export const recoverAcceptsStep = createStep(
  "team-recover-accepts",
  async (_: Record<string, never>, { container }) => {
    const recovered: RecoveredAccepts = { finished: [], undone: [] }
    for (const id of await invitations(container).listStaleClaims(BATCH)) {
      const settlement = await recover(container, id)
      if (settlement === "undone") {
        recovered.undone.push(id)
      } else if (settlement) {
        recovered.finished.push({ id, ...settlement })
      }
    }
    return new StepResponse(recovered)
  }
)

/** `null`: another sweeper was faster. */
async function recover(
  container: MedusaContainer,
  id: string
): Promise<Settlement | null> {
  const claim = { id, claim_id: randomUUID() }
  const row = await invitations(container).takeOverClaim(claim)
  return row && settleClaim(container, claim, row)
}
