import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { InvitationMark } from "../../../modules/invitation/types"
import { queue } from "../../services"

/** Tells the workers of mails and deeds that wait in the database. */
export const wakeQueueStep = createStep(
  "team-wake-queue",
  async (input: { rows: InvitationMark[] }, { container }) => {
    const team = queue(container)
    const waiting = input.rows.filter((row) => row.delivery_status === "queued")
    if (waiting.length) {
      team.wakeMail(
        waiting.map((row) => ({
          id: row.id,
          token_version: row.token_version,
          attempt: row.delivery_attempts + 1,
        }))
      )
    }
    team.wakeOutbox()
    return new StepResponse(undefined)
  }
)
