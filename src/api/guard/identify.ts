import type { MedusaRequest } from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"

import { type Actor, TEAM_ACTOR } from "../../utils/actor"
import { recordedAddress } from "./record/recorded-address"

type AuthContext = { actor_type?: string; actor_id?: string }

const TYPES: Partial<Record<string, Actor["type"]>> = {
  user: "user",
  "api-key": "api_key",
}

/** Who acts in this request, as the host has authenticated them. */
export function identify(req: MedusaRequest): Actor | null {
  const { auth_context } = req as { auth_context?: AuthContext }
  const type = TYPES[auth_context?.actor_type ?? ""]
  const id = auth_context?.actor_id
  return type && id ? { type, id, address: recordedAddress(req) } : null
}

/** Lets workflows of this request know who acts, past all input. */
export function registerActor(req: MedusaRequest, actor: Actor): void {
  req.scope.register(TEAM_ACTOR, asValue(actor))
}
