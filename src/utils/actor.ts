import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { teamError } from "./team-error"

/** Who does something: named in every outbox row and checked by every workflow. */
export type Actor = {
  type: "user" | "api_key" | "invitee" | "system"
  id: string | null
  impersonation_id?: string | null
  /** Where their request came from, unless that isn't recorded. */
  address?: string
}

/** Registration of the acting person in a request's scope. */
export const TEAM_ACTOR = "team_actor"

/**
 * A child scope in which workflows of the plugin act as `actor`. For host code,
 * scripts and tests; requests get theirs from the guard.
 */
export function actingAs(
  container: MedusaContainer,
  actor: Actor
): MedusaContainer {
  const scope = container.createScope() as MedusaContainer
  scope.register(TEAM_ACTOR, asValue(actor))
  return scope
}

/**
 * The actor of the scope. Workflows read it from here and never from their
 * input: the input of a workflow can come from anyone who may run workflows.
 *
 * @throws `actor_required` (403) where nobody is known to be acting.
 */
export function resolveActor(container: MedusaContainer): Actor {
  const actor = container.resolve<Actor | undefined>(TEAM_ACTOR, {
    allowUnregistered: true,
  })
  if (!actor) {
    throw teamError(
      MedusaError.Types.FORBIDDEN,
      "actor_required",
      "Nobody is known to be acting. Run this through the API, or in a scope made by actingAs()."
    )
  }
  return actor
}
