import type { MedusaRequest } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { SessionState } from "../../../modules/session/types"
import { teamError } from "../../../utils/team-error"
import { linkedUsers, sessions } from "../../../workflows/services"
import { clientAddress } from "../../utils/rate-limit"
import type { Credential } from "./credentials"
import { deviceOf } from "./device"

const NOTED_EVERY_MS = 60_000

const current = new WeakMap<object, SessionState>()

/** The session that a request is in: as the host has it, a cookie's goes first. */
export const requestSession = (req: MedusaRequest): SessionState | null =>
  current.get(req) ?? null

/** Lets what comes after know the session, and notes that it is used. */
export function noteSessions(req: MedusaRequest, found: SessionState[]): void {
  const [own] = found
  if (own) {
    current.set(req, own)
  }
  for (const session of found) {
    if (Date.now() - session.last_seen_at.getTime() > NOTED_EVERY_MS) {
      sessions(req.scope)
        .touchSession(session.id, keptAddress(req))
        .catch((error: Error) => {
          req.scope
            .resolve(ContainerRegistrationKeys.LOGGER)
            .debug(`team-access: use of a session not noted: ${error.message}`)
        })
    }
  }
}

/**
 * Begins the session of a credential that nobody has seen yet.
 *
 * @param provider by which way they logged in, where somebody saw that
 */
export async function beginSession(
  req: MedusaRequest,
  login: Pick<Credential, "auth_identity_id" | "actor_id">,
  { key, provider = null }: { key: string; provider?: string | null }
): Promise<SessionState> {
  const { auth_identity_id, actor_id } = login
  const user_id = actor_id ?? ""
  const service = sessions(req.scope)
  await service.openSession(key, {
    user_id,
    auth_identity_id,
    account_id: await homeOf(req, user_id),
    provider,
    address: keptAddress(req),
    ...deviceOf(req.headers["user-agent"]),
  })
  const { sessions: found } = await service.look([], [key])
  const session = found.get(key)
  if (!session) {
    throw teamError(
      MedusaError.Types.UNEXPECTED_STATE,
      "team_access_unavailable",
      "Your session can't be kept at this moment. Try again."
    )
  }
  return session
}

const keptAddress = (req: MedusaRequest): string | null =>
  sessions(req.scope).options.sessions.addresses ? clientAddress(req) : null

/** Where they came first; who belongs nowhere yet is in nobody's list. */
async function homeOf(
  req: MedusaRequest,
  user_id: string
): Promise<string | null> {
  const membership = await linkedUsers(req.scope).membershipOf(user_id)
  return membership?.account_id ?? null
}
