import type { MedusaRequest } from "@medusajs/framework/http"

import { TeamHttpError } from "../../utils/team-error"
import { sessions } from "../../workflows/services"
import { forgetCookie, isEnded, presentedCredentials } from "./credentials"

/**
 * Refuses credentials that were ended for users of the host. A shopper's use of
 * the shop goes on, unless the route acts on the login as a whole; where it
 * changes that login, one that became a user's needs the user. An ended
 * cookie is forgotten, so that its browser can log in again.
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
  const ids = credentials.map((credential) => credential.auth_identity_id)
  const ends = await sessions(req.scope).validAfterOf([...new Set(ids)])
  const ended = credentials.filter((credential) => {
    const end = ends.get(credential.auth_identity_id)
    const foreign = route.users_only && credential.actor_type !== "user"
    return isEnded(credential, end) || (foreign && end !== undefined)
  })
  if (ended.some(({ kind }) => kind === "cookie")) {
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
}
