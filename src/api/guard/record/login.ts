import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { entityId } from "../../../utils/entity-id"
import { activity, linkedUsers } from "../../../workflows/services"
import { requestMethod } from "../paths"
import { recordedAddress } from "./recorded-address"

type Claims = {
  actor_type?: string
  actor_id?: string
  auth_identity_id?: string
}

const REFRESH = /^\/auth\/token\/refresh\/?$/i

/** Records that a user of the host has logged in, by whatever way. */
export function watchLogin(
  req: MedusaRequest,
  res: MedusaResponse,
  path: string
): void {
  if (requestMethod(req) === "GET" && !/\/callback\/?$/i.test(path)) {
    return
  }
  if (REFRESH.test(path)) {
    return
  }
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    const { token } = (body ?? {}) as { token?: unknown }
    if (res.statusCode === 200 && typeof token === "string") {
      recordLogin(req, claimsOf(token), path)
    }
    return json(body)
  }
}

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

function recordLogin(
  req: MedusaRequest,
  { actor_type, actor_id, auth_identity_id }: Claims,
  path: string
): void {
  if (actor_type !== "user" || !actor_id) {
    return
  }
  const occurred_at = new Date()
  const address = recordedAddress(req)
  const record = (account_id: string | null) =>
    activity(req.scope).record({
      id: entityId("tact"),
      occurred_at,
      actor_type: "user",
      actor_id,
      impersonation_id: null,
      account_id,
      action: "session.started",
      resource: "login",
      resource_id: auth_identity_id ?? null,
      data: { provider: path.split("/")[3], ...(address ? { address } : {}) },
      result: "ok",
    })
  homeOf(req, actor_id).then(record, () => record(null))
}

/** Where they came first, or else the account that everybody belongs to. */
async function homeOf(req: MedusaRequest, user_id: string): Promise<string> {
  const people = linkedUsers(req.scope)
  const membership = await people.membershipOf(user_id)
  return membership?.account_id ?? (await people.getDefaultAccount()).id
}
