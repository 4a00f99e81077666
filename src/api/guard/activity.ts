import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { linkedUsers } from "../../workflows/services"
import { isNews } from "./record/repeated"

/** Beside the request: nobody waits for it, and it fails nothing. */
export function noteActivity(req: MedusaRequest, user_id: string): void {
  if (!isNews(`seen ${user_id}`)) {
    return
  }
  linkedUsers(req.scope)
    .touchActivity(user_id)
    .catch((error: Error) => {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .debug(`team-access: last activity not noted: ${error.message}`)
    })
}
