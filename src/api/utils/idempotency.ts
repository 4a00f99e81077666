import { createHash } from "node:crypto"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { resolveActor } from "../../utils/actor"
import { TeamHttpError } from "../../utils/team-error"
import { invitations } from "../../workflows/services"

const LONGEST_KEY = 255

const hash = (...parts: unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex")

type Answer = Record<string, unknown>

/** How an answer is sent; the default is JSON. */
type Send<Body extends Answer> = (res: MedusaResponse, answer: Body) => void

const sendJson = (res: MedusaResponse, answer: Answer): void => {
  res.json(answer)
}

/**
 * Answers a repeated request with an `Idempotency-Key` like the first. The key
 * belongs to the person, account and route; who asks has been let in again by
 * the guard. Answers hold no token, and are kept for 24 hours.
 *
 * @throws 422 `idempotency_key_reused`, 409 `idempotency_in_flight`
 */
export async function answerOnce<Body extends Answer>(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  account_id: string,
  work: () => Promise<Body>,
  send: Send<Body> = sendJson
): Promise<void> {
  const key = req.get("idempotency-key")
  if (!key) {
    send(res, await work())
    return
  }
  const service = invitations(req.scope)
  const id = keyId(req, account_id, key)
  const verdict = await service.beginIdempotent(id, hash(req.validatedBody))
  switch (verdict.kind) {
    case "replay":
      res.setHeader("Idempotency-Replayed", "true")
      send(res, verdict.answer as Body)
      return
    case "other_body":
      throw new TeamHttpError(
        422,
        "idempotency_key_reused",
        "This Idempotency-Key was used with another body. Use a new key."
      )
    case "in_flight":
      throw new TeamHttpError(
        409,
        "idempotency_in_flight",
        "The first request with this Idempotency-Key is still under way. Try again in a moment."
      )
  }
  const answer = await work().catch(async (error: unknown) => {
    await service.forgetIdempotent(id)
    throw error
  })
  await service.finishIdempotent(id, answer)
  send(res, answer)
}

function keyId(
  req: AuthenticatedMedusaRequest<unknown>,
  account_id: string,
  key: string
): string {
  if (key.length > LONGEST_KEY) {
    throw new TeamHttpError(
      400,
      "invalid_data",
      `Idempotency-Key: at most ${LONGEST_KEY} characters`,
      {},
      "invalid_data"
    )
  }
  const actor = resolveActor(req.scope)
  return hash(
    actor.type,
    actor.id,
    actor.impersonation_id ?? null,
    account_id,
    req.method,
    req.originalUrl.split("?")[0],
    key
  )
}
