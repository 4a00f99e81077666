import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { routedPath } from "../../modules/role/decision/routed-path"
import { teamError } from "../../utils/team-error"

/**
 * The path as Express matches it: any case, an optional slash at the end, not
 * decoded. (In a mounted middleware it is split over two properties.)
 */
export const requestPath = (
  req: Pick<MedusaRequest, "baseUrl" | "path">
): string => normalizePath(`${req.baseUrl}${req.path}`)

export const normalizePath = (path: string): string =>
  path.toLowerCase().replace(/\/+$/, "")

/**
 * Stands before all that reads a path: Express may take such an address
 * elsewhere than a middleware sees it, or end in an error of its own.
 *
 * @throws `invalid_address` (400)
 */
export function refuseUnreadable({
  originalUrl,
}: Pick<MedusaRequest, "originalUrl">): void {
  const path = routedPath(originalUrl)
  if (path === null || !isDecodable(path)) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_address",
      "This address can't be read: encode what stands in its path, and leave out what is before it and after a #."
    )
  }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** HEAD is answered by the handler of GET. */
export const requestMethod = ({ method }: { method: string }): string =>
  method === "HEAD" ? "GET" : method

const SEGMENT = "[^/]+"
const FIXED = "(?!(?:session|token|mfa|verification)(?:/|$))"

/** Routes of the host's login that read no credential but what is in the body. */
const ANONYMOUS_AUTH = [
  // Logging in, and coming back from a provider.
  `(GET|POST) /auth/${FIXED}${SEGMENT}/(?!user$)${SEGMENT}`,
  `GET /auth/${FIXED}${SEGMENT}/user`,
  `(GET|POST) /auth/${FIXED}${SEGMENT}/${SEGMENT}/callback`,
  // By password; `update` asks for the single-use token of a reset mail.
  `POST /auth/${FIXED}${SEGMENT}/${SEGMENT}/(register|reset-password|update)`,
  // Logging out, which must work with any cookie.
  "DELETE /auth/session",
].map((route) => new RegExp(`^${route}$`))

export const isAnonymousAuth = (method: string, path: string): boolean =>
  ANONYMOUS_AUTH.some((route) => route.test(`${method} ${path}`))

/** Routes that read the bearer only, whatever cookie comes along. */
const BEARER_ONLY = [
  "POST /auth/session",
  `POST /auth/${SEGMENT}/user`,
  "POST /admin/team/invitations/accept",
].map((route) => new RegExp(`^${route}$`))

export const readsBearerOnly = (method: string, path: string): boolean =>
  BEARER_ONLY.some((route) => route.test(`${method} ${path}`))

/**
 * Factors and verifications belong to the login as a whole, the user's side
 * included, so there an ended credential is refused for shoppers too.
 */
export const servesWholeLogin = (path: string): boolean =>
  /^\/auth\/(mfa|verification)(\/|$)/.test(path)

/**
 * Routes that change factors or verifications. A shopper's token can be renewed
 * past the end of what was issued before; a login that is a user's too is
 * changed by the user.
 */
export const changesLogin = (path: string): boolean =>
  /^\/auth\/(mfa\/(factors|recovery-codes)|verification)(\/|$)/.test(path)

/** The id in `DELETE /admin/users/:id`, as it came. */
export function deletedUserId(
  method: string,
  req: Pick<MedusaRequest, "baseUrl" | "path">
): string | null {
  if (method !== "DELETE") {
    return null
  }
  // Ids keep their case, which `requestPath` doesn't.
  const [, segment] =
    /^\/admin\/users\/([^/]+)\/?$/i.exec(
      `${req.baseUrl}${req.path}`.replace(/\/+$/, "")
    ) ?? []
  return segment ? decodeURIComponent(segment) : null
}
