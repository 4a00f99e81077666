import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The path as Express matches it: any case, an optional slash at the end, not
 * decoded. (In a mounted middleware it is split over two properties.)
 */
export const requestPath = (
  req: Pick<MedusaRequest, "baseUrl" | "path">
): string => normalizePath(`${req.baseUrl}${req.path}`)

export const normalizePath = (path: string): string =>
  path.toLowerCase().replace(/\/+$/, "")

/** HEAD is answered by the handler of GET. */
export const requestMethod = ({ method }: { method: string }): string =>
  method === "HEAD" ? "GET" : method

const TEAM = "/admin/team"
const INVITATIONS = `${TEAM}/invitations`

/** For whoever holds an invitation's link; the link is their credential. */
const PUBLIC_ROUTES = new Set(
  ["lookup", "accept", "provider", "request-renewal"].map(
    (action) => `POST ${INVITATIONS}/${action}`
  )
)

/** For everybody who is logged in. */
const PERSONAL_ROUTES = new Set([`GET ${TEAM}/me`])

export type TeamReach = "public" | "personal" | "administrators"

/** Who may reach a route of ours; `null` for the host's own. */
export function teamReach(method: string, path: string): TeamReach | null {
  if (path !== TEAM && !path.startsWith(`${TEAM}/`)) {
    return null
  }
  const route = `${method} ${path}`
  if (PUBLIC_ROUTES.has(route)) {
    return "public"
  }
  return PERSONAL_ROUTES.has(route) ? "personal" : "administrators"
}

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
  `POST ${INVITATIONS}/accept`,
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
  return segment ? decodeSegment(segment) : null
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Express answers 400 to this one.
    return segment
  }
}
