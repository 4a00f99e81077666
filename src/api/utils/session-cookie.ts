import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type SessionRequest = MedusaRequest & {
  session?: {
    auth_context?: { actor_type?: string; actor_id?: string }
    cookie?: {
      secure?: boolean | "auto"
      sameSite?: boolean | "lax" | "strict" | "none"
      domain?: string
    }
  }
  sessionID?: string
  auth_context?: { actor_type?: string; actor_id?: string }
}

/**
 * Something kept beside a session of the dashboard, in a cookie of its own: the
 * host writes a session whole at the end of every request, so one that runs
 * beside would undo what is kept in it. It isn't signed, and so may hold only
 * what its bearer may choose anyway.
 */
export class SessionCookie {
  constructor(private readonly name: string) {}

  /** `undefined` where there is none, or nothing that can be read. */
  read(req: MedusaRequest): unknown {
    const value = hasSession(req) ? cookiesOf(req)[this.name] : undefined
    if (typeof value !== "string") {
      return undefined
    }
    try {
      const json = Buffer.from(value, "base64url").toString("utf8")
      return JSON.parse(json) as unknown
    } catch {
      return undefined
    }
  }

  /** @param max_age_ms default: until the browser is closed */
  write(
    req: MedusaRequest,
    res: MedusaResponse,
    value: unknown,
    max_age_ms?: number
  ): void {
    const encoded = Buffer.from(JSON.stringify(value)).toString("base64url")
    res.cookie(this.name, encoded, {
      ...cookieOptions(req),
      ...(max_age_ms === undefined ? {} : { maxAge: max_age_ms }),
    })
  }

  forget(req: MedusaRequest, res: MedusaResponse): void {
    res.clearCookie(this.name, cookieOptions(req))
  }

  /** For the rest of a request. */
  ignore(req: MedusaRequest): void {
    req.cookies = { ...cookiesOf(req), [this.name]: undefined }
  }
}

/** Whether the request came with the cookie of the dashboard's own login. */
export function hasSession(req: MedusaRequest): boolean {
  const { session, auth_context } = req as SessionRequest
  return (
    auth_context?.actor_type === "user" &&
    session?.auth_context?.actor_id === auth_context.actor_id &&
    !req.headers.authorization
  )
}

/** Tells sessions apart, without being of use to who reads it. */
export const sessionKey = (req: MedusaRequest): string =>
  createHash("sha256")
    .update((req as SessionRequest).sessionID ?? "")
    .digest("base64url")

const cookiesOf = (req: MedusaRequest) =>
  (req.cookies ?? {}) as Record<string, unknown>

/** As the session's own cookie, so that both are sent together. */
function cookieOptions(req: MedusaRequest) {
  const { secure, sameSite, domain } =
    (req as SessionRequest).session?.cookie ?? {}
  return {
    httpOnly: true,
    path: "/",
    secure: secure === "auto" ? req.secure : secure,
    sameSite,
    domain,
  }
}
