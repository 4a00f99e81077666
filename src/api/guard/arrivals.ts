import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Grant } from "../../types/grant"
import type { Actor } from "../../utils/actor"
import { admitArrivalWorkflow } from "../../workflows"
import { roles } from "../../workflows/services"
import { workingGrant } from "./account/working-grant"

const ASKED_EVERY_MS = 60_000
const MOST_ASKED = 10_000

type Asked = { at: number; is_admitted: Promise<boolean> }

const asked = new Map<string, Asked>()

/**
 * Somebody without a place in the team gets the role of the option
 * `defaultRole`, where that speaks of them; the others wait.
 */
export async function admitArrival(
  req: MedusaRequest,
  actor: Actor,
  grant: Grant
): Promise<Grant> {
  if (
    grant.standing !== "no_membership" ||
    actor.type !== "user" ||
    !actor.id ||
    !roles(req.scope).catalog.defaultRole
  ) {
    return grant
  }
  return (await isAdmitted(req, actor.id)) ? workingGrant(req, actor) : grant
}

/**
 * Asked once for all pages that a dashboard loads at first, and not again for a
 * while: whoever waits asks for many more.
 */
function isAdmitted(req: MedusaRequest, user_id: string): Promise<boolean> {
  const now = performance.now()
  const known = asked.get(user_id)
  if (known && now - known.at < ASKED_EVERY_MS) {
    return known.is_admitted
  }
  if (asked.size >= MOST_ASKED) {
    asked.clear()
  }
  const is_admitted = admit(req, user_id)
  asked.set(user_id, { at: now, is_admitted })
  // Who comes back after a removal is judged anew.
  void is_admitted.then((is) => is && asked.delete(user_id))
  return is_admitted
}

async function admit(req: MedusaRequest, user_id: string): Promise<boolean> {
  try {
    const { result } = await admitArrivalWorkflow(req.scope).run({
      input: { user_id },
    })
    return result !== null
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `team-access: ${user_id} waits for a role: ${(error as Error).message}`
      )
    return false
  }
}
