import type { Message } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { WorkContext } from "./types"

/**
 * Tells subscribers, many events in one call, and does not wait for it: an
 * event bus on a silent Redis never answers, and mail has to go on.
 */
export function emitEvents(
  { container, logger }: WorkContext,
  events: Message[]
): void {
  if (!events.length) {
    return
  }
  container
    .resolve(Modules.EVENT_BUS)
    .emit(events)
    .catch((error: unknown) =>
      logger.warn(`Team: events were not emitted: ${String(error)}`)
    )
}
