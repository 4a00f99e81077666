import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { linkedUsers } from "../../workflows/services"

const NOTED_EVERY_MS = 60_000
const MOST_NOTED = 10_000
const noted = new Map<string, number>()

/** Beside the request: nobody waits for it, and it fails nothing. */
export function noteActivity(req: MedusaRequest, user_id: string): void {
  const now = Date.now()
  if (now - (noted.get(user_id) ?? 0) < NOTED_EVERY_MS) {
    return
  }
  if (noted.size >= MOST_NOTED) {
    noted.clear()
  }
  noted.set(user_id, now)
  linkedUsers(req.scope)
    .touchActivity(user_id)
    .catch((error: Error) => {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .debug(`team-access: last activity not noted: ${error.message}`)
    })
}
