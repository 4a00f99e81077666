import type { Message } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Tells subscribers of what is done for good. The host's own step waits for the
 * event bus and fails with it, which would undo what can't be undone any more.
 */
export const announceStep = createStep(
  "team-announce",
  async (input: { events: Message[] }, { container }) => {
    if (input.events.length) {
      container
        .resolve(Modules.EVENT_BUS)
        .emit(input.events)
        .catch((error: unknown) =>
          container
            .resolve(ContainerRegistrationKeys.LOGGER)
            .warn(`Team: events were not emitted: ${String(error)}`)
        )
    }
    return new StepResponse(undefined)
  }
)
