import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Removal } from "../../modules/linked-user/types"
import type { Actor } from "../../utils/actor"
import { linkedUsers } from "../../workflows/services"
import { deletedUserId, requestMethod } from "./paths"

/**
 * The host is about to delete a user: their memberships go first, under the
 * account's lock, so that the last Administrator can't be deleted, not even two
 * at once. They come back when the host refuses.
 *
 * @throws `last_administrator` (409)
 */
export async function removeBeforeHostDoes(
  req: MedusaRequest,
  res: MedusaResponse,
  actor: Actor
): Promise<void> {
  const user_id = deletedUserId(requestMethod(req), req)
  // The host refuses to let somebody delete themselves.
  if (!user_id || user_id === actor.id) {
    return
  }
  const removals = await linkedUsers(req.scope).removeUser(user_id, actor)
  if (removals.length) {
    res.once("close", () => {
      const deleted = res.writableFinished && res.statusCode < 400
      if (!deleted) {
        void bringBack(req, removals, actor)
      }
    })
  }
}

async function bringBack(
  req: MedusaRequest,
  removals: Removal[],
  actor: Actor
): Promise<void> {
  try {
    await linkedUsers(req.scope).undoRemovals(removals, actor)
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `team-access: a linked user whom the host kept can't be brought back: ${(error as Error).message}`
      )
  }
}
