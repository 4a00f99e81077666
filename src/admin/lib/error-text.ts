import type { TextKey, Translate } from "../hooks/use-team-translation"
import { ApiError } from "./client"

const BY_CODE: Record<string, TextKey> = {
  network: "errors.network",
  not_found: "errors.not_found",
  no_seat: "errors.no_seat",
  rate_limited: "errors.rate_limited",
  resend_cooldown: "errors.resend_cooldown",
  team_access_restricted: "errors.team_access_restricted",
  no_mail_provider: "errors.no_mail_provider",
  invitation_not_open: "errors.invitation_not_open",
}

/** What went wrong and what to do, in the reader's language where we can. */
export function errorText(error: unknown, t: Translate): string {
  if (!(error instanceof ApiError)) {
    return t("errors.generic")
  }
  const key = error.code ? BY_CODE[error.code] : undefined
  if (key) {
    return t(key)
  }
  return error.status >= 500 ? t("errors.generic") : error.message
}
