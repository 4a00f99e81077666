import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { entityId } from "../../../utils/entity-id"
import { activity, linkedUsers, sessions } from "../../../workflows/services"
import { requestMethod } from "../paths"
import { beforeAnswer } from "./answer"
import { bearerSource } from "./credentials"
import { beginSession } from "./current-session"
import { recordedAddress } from "../record/recorded-address"

type Claims = {
  actor_type?: string
  actor_id?: string
  auth_identity_id?: string
}

/** Not a login of its own, or none at all. */
const FURTHER = /^\/auth\/(token\/refresh|session)$/
const WAY = /^\/auth\/(?!mfa\/|verification\/)[^/]+\/([^/]+)(?:\/callback)?$/
const CALLBACK = /^\/auth\/[^/]+\/[^/]+\/callback$/

/** Begins the session of a user who logs in, by whatever way, and records it. */
export function watchLogin(
  req: MedusaRequest,
  res: MedusaResponse,
  path: string
): void {
  const isAsked = requestMethod(req) === "POST" || CALLBACK.test(path)
  if (isAsked && !FURTHER.test(path)) {
    beforeAnswer(req, res, async ({ token }) => {
      if (typeof token === "string") {
        await begin(req, token, path)
      }
    })
  }
}

async function begin(
  req: MedusaRequest,
  token: string,
  path: string
): Promise<void> {
  const { actor_type, actor_id, auth_identity_id } = claimsOf(token)
  if (actor_type !== "user" || !actor_id || !auth_identity_id) {
    return
  }
  const provider = WAY.exec(path)?.[1] ?? null
  const [key] = sessions(req.scope).keysOf(bearerSource(token))
  const session = await beginSession(
    req,
    { auth_identity_id, actor_id },
    { key, provider }
  )
  const address = recordedAddress(req)
  activity(req.scope).record({
    id: entityId("tact"),
    occurred_at: new Date(),
    actor_type: "user",
    actor_id,
    impersonation_id: null,
    account_id: session.account_id ?? (await defaultAccount(req)),
    action: "session.started",
    resource: "session",
    resource_id: session.id,
    data: { provider, ...(address ? { address } : {}) },
    result: "ok",
  })
}

/** Who belongs nowhere yet has logged in to the host. */
const defaultAccount = async (req: MedusaRequest): Promise<string> =>
  (await linkedUsers(req.scope).getDefaultAccount()).id

/** The host has just made it, so that it needs no check. */
function claimsOf(token: string): Claims {
  try {
    const [, payload] = token.split(".")
    return JSON.parse(
      Buffer.from(payload, "base64url").toString("utf8")
    ) as Claims
  } catch {
    return {}
  }
}
