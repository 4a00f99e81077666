import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { forgetCookie } from "./credentials"

type Body = Record<string, unknown>

/**
 * Holds a successful answer back until something is written. When that fails, the
 * answer is an error: what the host has done then can't be used.
 */
export function beforeAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  write: (body: Body) => Promise<void>
): void {
  const json = res.json.bind(res)
  res.json = (body) => {
    if (res.statusCode !== 200) {
      return json(body)
    }
    write((body ?? {}) as Body).then(
      () => json(body),
      (error: Error) => {
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`team-access: a session can't be kept: ${error.message}`)
        forgetCookie(req)
        res.status(503)
        json({
          type: "unexpected_state",
          code: "team_access_unavailable",
          message: "Your session can't be kept at this moment. Try again.",
        })
      }
    )
    return res
  }
}
