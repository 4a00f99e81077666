import type { MedusaContainer } from "@medusajs/framework/types"

import { type Actor, resolveActor } from "../../utils/actor"
import { accessErrors } from "../authority/access-errors"
import { requireAuthority } from "../authority/authority"

/** Somebody who can be named: not the system. */
export type NamedActor = Actor & { id: string }

/**
 * The actor of the scope, if they rule the host at this moment.
 *
 * @throws 403 `team_access_restricted`
 */
export async function requireRoot(
  container: MedusaContainer,
  account_id: string
): Promise<NamedActor> {
  const actor = resolveActor(container)
  await requireAuthority(container, actor, account_id, "root")
  if (!isNamed(actor)) {
    throw await accessErrors.restricted(container, account_id, "root")
  }
  return actor
}

const isNamed = (actor: Actor): actor is NamedActor => actor.id !== null
