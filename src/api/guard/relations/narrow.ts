import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { Settled } from "../../../modules/role/decision/decide"
import type { Decision, Grant } from "../../../types/grant"
import { requestMethod } from "../paths"
import { type GuardedRoute, isOurs } from "../route"
import type { Beyond } from "./beyond"
import { beyondOf } from "./beyond-of"
import { pruneAnswer } from "./prune"
import { asksForDeleted, decideOnQuery, withoutKey } from "./query"

const ALLOWED: Decision = { allowed: true }

type Passed = {
  route: GuardedRoute
  /** What the route asked of this request. */
  asked: Settled | null
  grant: Grant
  /** The most that may be answered. */
  fields?: readonly string[]
}

/**
 * Keeps a request of anybody but an Administrator to what their permissions let
 * them read: relations beyond it are neither fetched nor answered, and nothing
 * is sorted or filtered by them. Routes of the frame answer what they pin.
 */
export function narrow(
  req: MedusaRequest,
  res: MedusaResponse,
  { route, asked, grant, fields }: Passed
): Decision {
  if (isOurs(route)) {
    return ALLOWED
  }
  const query = req.query as Record<string, unknown>
  if (asksForDeleted(query)) {
    return { allowed: false, permission: null }
  }
  const beyond = beyondOf(req.scope, grant.permissions)
  const decision = decideOnQuery(query, beyond)
  if (!decision.allowed) {
    return decision
  }
  if (fields || isFrameWithoutFields(asked)) {
    pinFields(req, fields)
  } else {
    req.disallowed = [...beyond.disallowed]
    pruneAnswers(req, res, beyond)
  }
  return ALLOWED
}

/** What such a route answers isn't made of rows, or is one's own. */
const isFrameWithoutFields = (asked: Settled | null): boolean =>
  typeof asked === "object" &&
  asked !== null &&
  "frame" in asked &&
  !asked.frame.fields

function pinFields(req: MedusaRequest, fields?: readonly string[]): void {
  const query = withoutKey(req.query as Record<string, unknown>, "fields")
  req.query = (
    fields ? { ...query, fields: fields.join(",") } : query
  ) as typeof req.query
}

function pruneAnswers(
  req: MedusaRequest,
  res: MedusaResponse,
  beyond: Beyond
): void {
  const isRead = requestMethod(req) === "GET"
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    return json(pruneAnswer(body, beyond, { isRead }) as typeof body)
  }
}
