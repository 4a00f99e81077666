import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../utils/team-error"
import { markGate } from "./mount-proof"
import {
  changesLogin,
  isAnonymousAuth,
  readsBearerOnly,
  refuseUnreadable,
  requestMethod,
  requestPath,
  servesWholeLogin,
} from "./paths"
import { watchLogin } from "./sessions/login"
import { followSession } from "./sessions/follow"
import { refuseEnded } from "./sessions/refuse-ended"

/** Stands before the host's own login, which authenticates route by route. */
export const authGate = markGate(
  "/auth*",
  answersTeamErrors(
    async (
      req: MedusaRequest,
      res: MedusaResponse,
      next: MedusaNextFunction
    ) => {
      refuseUnreadable(req)
      const method = requestMethod(req)
      const path = requestPath(req)
      watchLogin(req, res, path)
      if (!isAnonymousAuth(method, path)) {
        await refuseEnded(req, {
          bearer_only: readsBearerOnly(method, path),
          whole_login: servesWholeLogin(path),
          users_only: changesLogin(path),
        })
      }
      await followSession(req, res, path)
      next()
    }
  )
)
