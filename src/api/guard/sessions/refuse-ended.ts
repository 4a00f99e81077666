import type { MedusaRequest } from "@medusajs/framework/http"

import { isOver } from "../../../modules/session/limits"
import type { SessionState } from "../../../modules/session/types"
import { TeamHttpError } from "../../../utils/team-error"
import { sessions } from "../../../workflows/services"
import { beginSession, noteSessions } from "./current-session"
import {
  type Credential,
  forgetCookie,
  isEnded,
  presentedCredentials,
} from "./credentials"

/**
 * Refuses credentials that were ended for users of the host, and those of a
 * session that is over. A shopper's use of the shop goes on, unless the route
 * acts on the login as a whole; where it changes that login, one that became a
 * user's needs the user. An ended cookie is forgotten, so that its browser can
 * log in again. A user's credential that nobody has seen yet begins a session.
 *
 * @throws `session_ended` (401)
 */
export async function refuseEnded(
  req: MedusaRequest,
  route: { bearer_only: boolean; whole_login: boolean; users_only: boolean }
): Promise<void> {
  const credentials = presentedCredentials(req, route).filter(
    ({ actor_type }) => route.whole_login || actor_type === "user"
  )
  if (!credentials.length) {
    return
  }
  const service = sessions(req.scope)
  const keyed = credentials.map((credential) => ({
    credential,
    keys: service.keysOf(credential.source),
  }))
  const { ends, sessions: known } = await service.look(
    [...new Set(credentials.map((one) => one.auth_identity_id))],
    keyed.flatMap(({ credential, keys }) => (isUsers(credential) ? keys : []))
  )
  const ended = keyed.filter(({ credential, keys }) => {
    const end = ends.get(credential.auth_identity_id)
    const foreign = route.users_only && credential.actor_type !== "user"
    const session = sessionBy(keys, known)
    return (
      isEnded(credential, end) ||
      (foreign && end !== undefined) ||
      (session !== undefined && isOver(session, service.options.sessions))
    )
  })
  if (ended.some(({ credential }) => credential.kind === "cookie")) {
    forgetCookie(req)
  }
  if (ended.length) {
    throw new TeamHttpError(
      401,
      "session_ended",
      "This session has ended. Log in again.",
      {},
      "unauthorized"
    )
  }
  noteSessions(req, await withSessions(req, keyed, known))
}

/** Whose credentials have sessions: shoppers and logins of nobody have none. */
const isUsers = ({ actor_type, actor_id }: Credential): boolean =>
  actor_type === "user" && actor_id !== null

const sessionBy = (keys: string[], known: Map<string, SessionState>) =>
  keys.map((key) => known.get(key)).find(Boolean)

async function withSessions(
  req: MedusaRequest,
  keyed: { credential: Credential; keys: [string, ...string[]] }[],
  known: Map<string, SessionState>
): Promise<SessionState[]> {
  const found: SessionState[] = []
  for (const { credential, keys } of keyed) {
    if (isUsers(credential)) {
      found.push(
        sessionBy(keys, known) ??
          (await beginSession(req, credential, { key: keys[0] }))
      )
    }
  }
  return found
}
