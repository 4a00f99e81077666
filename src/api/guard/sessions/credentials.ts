import {
  getAuthContextFromJwtToken,
  type MedusaRequest,
} from "@medusajs/framework/http"
import type { ConfigModule } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What of a token or cookie the gate goes by. */
export type Credential = {
  kind: "cookie" | "bearer"
  auth_identity_id: string
  actor_type: string
  actor_id: string | null
  /** What it is recognised by: the token, or what the cookie stands for. */
  source: string
  /** Second of its making; a cookie has it from the token it was made from. */
  iat?: number
}

type AuthContext = {
  auth_identity_id?: string
  actor_id?: string
  actor_type?: string
  iat?: number
}

type GateRequest = MedusaRequest & {
  session?: { auth_context?: AuthContext }
  sessionID?: string
  auth_context?: AuthContext
}

/**
 * The credentials that came with a request and are genuine. More than one may
 * come; which of them a handler will use is the handler's choice.
 */
export function presentedCredentials(
  req: MedusaRequest,
  { bearer_only }: { bearer_only: boolean }
): Credential[] {
  const { session } = req as GateRequest
  const cookie = bearer_only ? undefined : session?.auth_context
  return [
    ...credential("cookie", cookie, cookieSource(req)),
    ...credential(
      "bearer",
      bearerContext(req, cookie),
      bearerSource(req.headers.authorization ?? "")
    ),
  ]
}

/** The host keeps a session's id when another login takes it over. */
export function cookieSource(req: MedusaRequest): string {
  const { session, sessionID } = req as GateRequest
  const { auth_identity_id, actor_id, iat } = session?.auth_context ?? {}
  return ["cookie", sessionID, auth_identity_id, actor_id, iat].join(" ")
}

export const bearerSource = (authorization: string): string =>
  `bearer ${authorization.replace(/^bearer\s+/i, "").trim()}`

function bearerContext(
  req: MedusaRequest,
  cookie: AuthContext | undefined
): AuthContext | undefined {
  const { authorization } = req.headers
  if (!authorization) {
    return undefined
  }
  const { auth_context } = req as GateRequest
  if (auth_context?.iat && !cookie) {
    // The host has just verified it.
    return auth_context
  }
  const { http } = req.scope.resolve<ConfigModule>(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  const context = getAuthContextFromJwtToken(
    authorization,
    http.jwtSecret as string,
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  return (context as AuthContext | null) ?? undefined
}

const credential = (
  kind: Credential["kind"],
  context: AuthContext | undefined,
  source: string
): Credential[] =>
  context?.auth_identity_id
    ? [
        {
          kind,
          auth_identity_id: context.auth_identity_id,
          actor_type: context.actor_type ?? "",
          actor_id: context.actor_id ?? null,
          source,
          iat: context.iat,
        },
      ]
    : []

/**
 * Whether a credential was issued before its login's credentials were ended.
 * `iat` has whole seconds: one of the same second could be from before.
 */
export const isEnded = (
  { iat }: Pick<Credential, "iat">,
  valid_after: Date | undefined
): boolean =>
  valid_after !== undefined &&
  !(typeof iat === "number" && iat > Math.floor(valid_after.getTime() / 1000))

/** The cookie stays, and stands for nobody any more. */
export function forgetCookie(req: MedusaRequest): void {
  delete (req as GateRequest).session?.auth_context
}
