import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import {
  hasSession,
  SessionCookie,
  sessionKey,
} from "../../utils/session-cookie"

/** Somebody sees the dashboard as a role; kept beside their session, and nowhere else. */
const Preview = z.strictObject({
  role_id: z.string().max(200),
  /** As it was called when it began, in the language of whoever looks. */
  name: z.string().max(200),
  /** Whose it is: another login over the same session ends it. */
  user_id: z.string().max(200),
  /** Which session it belongs to: that ends, and it with it. */
  session: z.string().max(100),
  /** Milliseconds since 1970. */
  ends_at: z.number(),
})
export type Preview = z.output<typeof Preview>

type LoggedIn = MedusaRequest & { auth_context?: { actor_id?: string } }

/** It ends by itself, for who walked away from the screen. */
export const PREVIEW_MS = 60 * 60_000

/** It can only narrow what its bearer may do. */
const cookie = new SessionCookie("team_preview")

/**
 * The preview under which a request runs. API clients send no cookie, and so
 * have none.
 */
export function previewOf(req: MedusaRequest): Preview | null {
  const { data: preview } = Preview.safeParse(cookie.read(req))
  return preview &&
    preview.session === sessionKey(req) &&
    isRunning(preview, (req as LoggedIn).auth_context?.actor_id, Date.now())
    ? preview
    : null
}

export const isRunning = (
  preview: Pick<Preview, "user_id" | "ends_at">,
  user_id: string | undefined,
  now: number
): boolean => preview.user_id === user_id && now < preview.ends_at

export function keepPreview(
  req: MedusaRequest,
  res: MedusaResponse,
  role: { id: string; name: string }
): Preview | null {
  const user_id = (req as LoggedIn).auth_context?.actor_id
  if (!hasSession(req) || !user_id) {
    return null
  }
  const preview = {
    role_id: role.id,
    name: role.name,
    user_id,
    session: sessionKey(req),
    ends_at: Date.now() + PREVIEW_MS,
  }
  cookie.write(req, res, preview, PREVIEW_MS)
  return preview
}

export const forgetPreview = (req: MedusaRequest, res: MedusaResponse): void =>
  cookie.forget(req, res)

/** For the rest of a request, where its role is gone. */
export const ignorePreview = (req: MedusaRequest): void => cookie.ignore(req)
