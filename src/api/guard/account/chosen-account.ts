import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import {
  hasSession,
  SessionCookie,
  sessionKey,
} from "../../utils/session-cookie"

/** Which of their accounts somebody works in, kept beside their session. */
const Choice = z.strictObject({
  account_id: z.string().max(200),
  /** Whose it is: another login over the same session ends it. */
  user_id: z.string().max(200),
  /** Which session it belongs to: that ends, and it with it. */
  session: z.string().max(100),
})

/** One chooses among one's own places only, whatever it says. */
const cookie = new SessionCookie("team_account")

export function chosenAccount(
  req: MedusaRequest,
  user_id: string
): string | undefined {
  const { data: choice } = Choice.safeParse(cookie.read(req))
  return choice?.user_id === user_id && choice.session === sessionKey(req)
    ? choice.account_id
    : undefined
}

/** @returns false without a session: API clients name the account each time */
export function keepChosenAccount(
  req: MedusaRequest,
  res: MedusaResponse,
  chosen: { account_id: string; user_id: string }
): boolean {
  if (!hasSession(req)) {
    return false
  }
  cookie.write(req, res, { ...chosen, session: sessionKey(req) })
  return true
}
