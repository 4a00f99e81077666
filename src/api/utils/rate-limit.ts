import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"

import { answersTeamErrors, TeamHttpError } from "../../utils/team-error"
import { invitations } from "../../workflows/services"

export type RateLimit = {
  /** Keys of one name share a count. */
  name: string
  points: number
  duration_seconds: number
  /** What is counted; `null`: this request isn't. */
  key: (req: MedusaRequest) => string | null
}

/**
 * Limits requests across all processes: the counts are in PostgreSQL. A limit
 * per address alone could be spoofed or shared by an office, so routes combine
 * it with what can't be chosen freely.
 */
export function rateLimit(limit: RateLimit) {
  let limiter: RateLimiterPostgres | undefined
  return answersTeamErrors(async (req: MedusaRequest, _, next) => {
    limiter ??= new RateLimiterPostgres({
      storeClient: req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      storeType: "knex",
      tableName: "team_rate_limit",
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.duration_seconds,
    })
    const key = limit.key(req)
    const retry_after = key && (await secondsToWait(limiter, key))
    if (!retry_after) {
      return next()
    }
    throw new TeamHttpError(
      429,
      "rate_limited",
      `Too many tries. Wait ${retry_after} seconds and try again.`,
      { retry_after }
    )
  })
}

async function secondsToWait(
  limiter: RateLimiterPostgres,
  key: string
): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) {
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
    throw refusal
  }
}

/**
 * Whose request this is, by address. By default the connection's own, which
 * nobody can choose; behind a proxy the option `clientAddress` trusts the
 * header that the proxy sets.
 */
export function clientAddress(req: MedusaRequest): string {
  const { clientAddress } = invitations(req.scope).options
  const socket = req.socket.remoteAddress ?? "unknown"
  const address = clientAddress === "forwarded" ? (req.ip ?? socket) : socket
  // As sockets that take both have it.
  return address.replace(/^::ffff:(?=\d+\.)/i, "")
}
