import type { MedusaRequest } from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"

import { type Actor, TEAM_ACTOR } from "../../utils/actor"

type AuthContext = { actor_type?: string; actor_id?: string }

/** Who acts in this request, as the host has authenticated them. */
export function identify(req: MedusaRequest): Actor | null {
  const { auth_context } = req as { auth_context?: AuthContext }
  if (!auth_context?.actor_id) {
    return null
  }
  switch (auth_context.actor_type) {
    case "user":
      return { type: "user", id: auth_context.actor_id }
    case "api-key":
      return { type: "api_key", id: auth_context.actor_id }
    default:
      return null
  }
}

/** Lets workflows of this request know who acts, past all input. */
export function registerActor(req: MedusaRequest, actor: Actor): void {
  req.scope.register(TEAM_ACTOR, asValue(actor))
}
