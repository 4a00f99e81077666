import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import type { SessionState } from "../../../modules/session/types"
import { sessions } from "../../../workflows/services"
import { requestMethod } from "../paths"
import { beforeAnswer } from "./answer"
import { bearerSource, cookieSource } from "./credentials"
import { requestSession } from "./current-session"

type AuthContext = { auth_identity_id?: string }

const COOKIE = /^\/auth\/session$/
const REFRESH = /^\/auth\/token\/refresh$/
const NEW_PASSWORD = /^\/auth\/[^/]+\/[^/]+\/update$/

/**
 * What is refreshed or copied from a credential belongs to its session, and ends
 * with it: nothing goes out before that is written. A cookie that is given back,
 * or that another login takes over, leaves its own. Another password ends all
 * that was issued before.
 */
export async function followSession(
  req: MedusaRequest,
  res: MedusaResponse,
  path: string
): Promise<void> {
  const method = requestMethod(req)
  const session = requestSession(req)
  // Read now: the host is about to let the cookie stand for something else.
  const cookie = cookieSource(req)
  if (method === "DELETE" && COOKIE.test(path)) {
    await leave(req, cookie, null)
  } else if (method !== "POST") {
    return
  } else if (COOKIE.test(path)) {
    beforeAnswer(req, res, async () => {
      await leave(req, cookie, session)
      await follow(req, cookieSource(req), session)
    })
  } else if (session && REFRESH.test(path)) {
    beforeAnswer(req, res, ({ token }) =>
      follow(req, bearerSource(String(token)), session)
    )
  } else if (NEW_PASSWORD.test(path)) {
    beforeAnswer(req, res, () => endFormer(req))
  }
}

/** @param session `null`: a shopper's, which has none */
async function follow(
  req: MedusaRequest,
  source: string,
  session: SessionState | null
): Promise<void> {
  if (session) {
    const [key] = sessions(req.scope).keysOf(source)
    await sessions(req.scope).linkCredential(key, session.id)
  }
}

/** @param entered what the cookie stands for now; it may have been that before */
async function leave(
  req: MedusaRequest,
  cookie: string,
  entered: SessionState | null
): Promise<void> {
  const service = sessions(req.scope)
  const { sessions: found } = await service.look([], service.keysOf(cookie))
  for (const left of found.values()) {
    if (left.id !== entered?.id) {
      await service.leaveSession(left)
    }
  }
}

/** Whoever has the new password logs in by it, a shopper who set it as well. */
async function endFormer(req: MedusaRequest): Promise<void> {
  const { auth_context } = req as { auth_context?: AuthContext }
  const id = auth_context?.auth_identity_id
  const [login] = id
    ? await req.scope.resolve(Modules.AUTH).listAuthIdentities({ id: [id] })
    : []
  const user_id = login?.app_metadata?.user_id
  if (id && typeof user_id === "string") {
    await sessions(req.scope).endCredentials(id, {
      actor: { type: "user", id: user_id },
      user_id,
    })
  }
}
