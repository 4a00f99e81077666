import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type {
  ActivityResult,
  ActivityRow,
} from "../../../modules/activity/types"
import type { Actor } from "../../../utils/actor"
import { entityId } from "../../../utils/entity-id"
import { activity } from "../../../workflows/services"
import { requestMethod } from "../paths"
import type { GuardedRoute } from "../route"
import { isNews } from "./repeated"
import { whatIsDone } from "./what-is-done"

/** A request whose outcome is recorded once it is answered. */
export type Watched = {
  /** Deeds that it has written itself, which say more than we could. */
  deeds: { count: number }
  /** `null` until it is known in which account it works. */
  account_id: string | null
}

/**
 * Records what somebody does through `/admin`, when it is answered: writes, files
 * that are taken away, and what was refused. Never bodies or queries. What left a
 * deed of its own isn't recorded again.
 */
export function watch(
  req: MedusaRequest,
  res: MedusaResponse,
  { route, actor }: { route: GuardedRoute; actor: Actor }
): Watched {
  const watched: Watched = { deeds: { count: 0 }, account_id: null }
  const isWrite = !["GET", "OPTIONS"].includes(requestMethod(req))
  const made = isWrite && !route.params.id ? idOfAnswer(res) : () => null
  onAnswered(res, () => {
    const result = resultOf(res.statusCode)
    const isTold = watched.deeds.count > 0 && result === "ok"
    if (!isTold && isWorthRecording(req, res, { isWrite, result, actor })) {
      activity(req.scope).record({
        ...rowOf(req, route, actor, made()),
        account_id: watched.account_id,
        result,
        data: { ...whereFrom(actor), route: route.key, status: res.statusCode },
      })
    }
  })
  return watched
}

/**
 * When the answer is complete. Whoever hangs up before has done it all the same:
 * the handler goes on, and answers nobody. What is sent in parts may break off.
 */
function onAnswered(res: MedusaResponse, record: () => void): void {
  let isRecorded = false
  const once = () => {
    if (!isRecorded) {
      isRecorded = true
      record()
    }
  }
  const end = res.end.bind(res) as (...parts: unknown[]) => MedusaResponse
  res.end = ((...parts: unknown[]) => {
    once()
    return end(...parts)
  }) as typeof res.end
  res.once("close", () => res.headersSent && once())
}

const resultOf = (status: number): ActivityResult => {
  if (status < 400) {
    return "ok"
  }
  return status === 401 || status === 403 ? "refused" : "failed"
}

function isWorthRecording(
  req: MedusaRequest,
  res: MedusaResponse,
  {
    isWrite,
    result,
    actor,
  }: { isWrite: boolean; result: ActivityResult; actor: Actor }
): boolean {
  if (isWrite) {
    return true
  }
  // A page asks for much that its reader may not see.
  return result === "refused"
    ? isNews(`refused ${actor.id} ${req.path}`)
    : result === "ok" && isDownload(res)
}

const isDownload = (res: MedusaResponse): boolean =>
  String(res.getHeader("content-disposition") ?? "").startsWith("attachment")

const whereFrom = ({ address }: Actor) => (address ? { address } : {})

const rowOf = (
  req: MedusaRequest,
  route: GuardedRoute,
  actor: Actor,
  made_id: string | null
): Omit<ActivityRow, "account_id" | "result" | "data"> => ({
  id: entityId("tact"),
  occurred_at: new Date(),
  actor_type: actor.type,
  actor_id: actor.id,
  impersonation_id: actor.impersonation_id ?? null,
  ...whatIsDone(req, route),
  resource_id: route.params.id ?? made_id,
})

/** The id of what an answer says was made. */
function idOfAnswer(res: MedusaResponse): () => string | null {
  let id: string | null = null
  const json = res.json.bind(res)
  res.json = (body) => {
    id = idIn(body)
    return json(body)
  }
  return () => id
}

function idIn(body: unknown): string | null {
  if (typeof body !== "object" || body === null) {
    return null
  }
  for (const value of Object.values(body)) {
    const { id } = (value ?? {}) as { id?: unknown }
    if (typeof id === "string") {
      return id
    }
  }
  return null
}
