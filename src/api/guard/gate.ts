import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { answersTeamErrors } from "../../utils/team-error"
import { linkedUsers } from "../../workflows/services"
import { settleFirstAdministrator } from "./first-administrator"
import { removeBeforeHostDoes } from "./host-users"
import { identify, registerActor } from "./identify"
import { markGate } from "./mount-proof"
import {
  changesLogin,
  isAnonymousAuth,
  readsBearerOnly,
  requestMethod,
  requestPath,
  servesWholeLogin,
  teamReach,
} from "./paths"
import { requireAdministrator } from "./restrict"
import { refuseEnded } from "./session"

/** Stands before every admin route: the host's, ours and everybody else's. */
export const adminGate = markGate(
  "/admin*",
  answersTeamErrors(
    async (
      req: MedusaRequest,
      res: MedusaResponse,
      next: MedusaNextFunction
    ) => {
      const method = requestMethod(req)
      const path = requestPath(req)
      const reach = teamReach(method, path)
      if (reach === "public" && !readsBearerOnly(method, path)) {
        return next()
      }
      await refuseEnded(req, {
        bearer_only: readsBearerOnly(method, path),
        whole_login: false,
        users_only: false,
      })
      const actor = identify(req)
      if (actor) {
        registerActor(req, actor)
        if (actor.type === "user" && actor.id) {
          await settleFirstAdministrator(req, actor.id)
          noteActivity(req, actor.id)
        }
      }
      if (reach === "administrators") {
        await requireAdministrator(req, actor)
      }
      if (actor) {
        await removeBeforeHostDoes(req, res, actor)
      }
      next()
    }
  )
)

/** Stands before the host's own login, which authenticates route by route. */
export const authGate = markGate(
  "/auth*",
  answersTeamErrors(
    async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
      const method = requestMethod(req)
      const path = requestPath(req)
      if (!isAnonymousAuth(method, path)) {
        await refuseEnded(req, {
          bearer_only: readsBearerOnly(method, path),
          whole_login: servesWholeLogin(path),
          users_only: changesLogin(path),
        })
      }
      next()
    }
  )
)

const NOTED_EVERY_MS = 60_000
const MOST_NOTED = 10_000
const noted = new Map<string, number>()

/** Beside the request: nobody waits for it, and it fails nothing. */
function noteActivity(req: MedusaRequest, user_id: string): void {
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
