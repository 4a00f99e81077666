import { asValue } from "@medusajs/framework/awilix"
import type { MedusaRequest } from "@medusajs/framework/http"

import type { Grant } from "../../types/grant"

const TEAM_GRANT = "team_grant"

/** Lets what comes after the guard know what it went by. */
export function registerGrant(req: MedusaRequest, grant: Grant): void {
  req.scope.register(TEAM_GRANT, asValue(grant))
}

/** What the sender of a request may do; `null` where nobody had to log in. */
export const requestGrant = (req: MedusaRequest): Grant | null =>
  req.scope.resolve<Grant | undefined>(TEAM_GRANT, {
    allowUnregistered: true,
  }) ?? null
