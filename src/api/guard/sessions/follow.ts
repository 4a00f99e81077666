import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import { sessions } from "../../../workflows/services"
import { requestMethod } from "../paths"
import { beforeAnswer } from "./answer"
import { bearerSource, cookieSource } from "./credentials"
import { requestSession } from "./current-session"

type AuthContext = {
  actor_type?: string
  actor_id?: string
  auth_identity_id?: string
}

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
  if (COOKIE.test(path) && (method === "DELETE" || session)) {
    await leaveCookie(req)
  }
  if (method !== "POST") {
    return
  }
  const { keyOf } = sessions(req.scope)
  const link = (source: string, id: string) =>
    sessions(req.scope).linkCredential(keyOf(source), id)
  if (session && COOKIE.test(path)) {
    beforeAnswer(req, res, () => link(cookieSource(req), session.id))
  } else if (session && REFRESH.test(path)) {
    beforeAnswer(req, res, ({ token }) =>
      link(bearerSource(String(token)), session.id)
    )
  } else if (NEW_PASSWORD.test(path)) {
    beforeAnswer(req, res, () => endFormer(req))
  }
}

async function leaveCookie(req: MedusaRequest): Promise<void> {
  const { session } = req as { session?: { auth_context?: AuthContext } }
  const { actor_type, actor_id = null } = session?.auth_context ?? {}
  if (actor_type === "user") {
    const service = sessions(req.scope)
    await service.leaveSession(service.keyOf(cookieSource(req)), actor_id)
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
