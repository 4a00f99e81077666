import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { WorkScope } from "../../../utils/scope"
import { collectIds } from "./collect"
import { isBound, isWhole } from "./kinds"
import { outsideOf } from "./outside"
import { type Json, pruneOutside } from "./prune"
import { sumWithin } from "./sums"

/**
 * Takes out of an answer, before it is sent, what lies outside the scope: of
 * every id in it the database says where it lies, whatever the client asked for.
 *
 * @param known ids of which it may speak: the request named them
 */
export function narrowAnswers(
  req: MedusaRequest,
  res: MedusaResponse,
  scope: WorkScope,
  known: ReadonlySet<string>
): void {
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    narrowed(req, body, scope, known).then(json, (error: Error) => {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`team-access: an answer can't be narrowed: ${error.message}`)
      res.status(500)
      json({
        type: "unknown_error",
        code: "unknown_error",
        message: "An unknown error occurred.",
      })
    })
    return res
  }
}

async function narrowed(
  req: MedusaRequest,
  body: unknown,
  scope: WorkScope,
  known: ReadonlySet<string>
): Promise<Json> {
  // As it would be sent, and a copy: the host may hold on to what it answers with.
  const answer = JSON.parse(JSON.stringify(body ?? null)) as Json
  const ids = collectIds(
    answer,
    (kind) => isWhole(kind) && isBound(kind, scope)
  )
  const outside = await outsideOf(req.scope, ids, scope)
  known.forEach((id) => outside.delete(id))
  const kept = pruneOutside(answer, { ids: outside, scope })
  if (scope.location_ids !== null) {
    await sumWithin(req.scope, kept, scope.location_ids)
  }
  return kept
}
