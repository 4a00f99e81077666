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
  invitation_not_pending: "access.errors.invitation_not_pending",
  delivery_not_failed: "access.errors.delivery_not_failed",
  idempotency_in_flight: "access.errors.idempotency",
  idempotency_key_reused: "access.errors.idempotency",
  already_member: "access.errors.already_member",
  unavailable: "access.errors.unavailable",
  last_administrator: "access.errors.last_administrator",
  own_roles: "access.errors.own_roles",
  not_yourself: "access.errors.not_yourself",
  owner_must_transfer: "access.errors.owner_must_transfer",
  owner_needs_administrator: "access.errors.owner_needs_administrator",
  person_changed: "access.errors.person_changed",
  grants_changed: "access.errors.grants_changed",
  role_not_yours: "access.errors.role_not_yours",
  permission_not_yours: "access.errors.permission_not_yours",
  scope_not_yours: "access.errors.scope_not_yours",
  outlives_yours: "access.errors.outlives_yours",
  person_holds_more: "access.errors.person_holds_more",
  role_name_taken: "access.errors.role_name_taken",
  role_not_editable: "access.errors.role_not_editable",
  preset_name_taken: "presets.errors.preset_name_taken",
  preset_changed: "presets.errors.preset_changed",
  role_in_use: "access.errors.role_in_use",
  role_changed: "access.errors.role_changed",
  role_needs_locations: "places.needed",
  account_changed: "accounts.errors.account_changed",
  account_edited: "accounts.errors.account_edited",
  account_has_owner: "accounts.errors.account_has_owner",
  account_name_taken: "accounts.errors.account_name_taken",
  connected_administrator: "accounts.errors.connected_administrator",
  domain_not_allowed: "accounts.errors.domain_not_allowed",
  invalid_email: "accounts.errors.invalid_email",
  switch_needs_session: "accounts.errors.switch_needs_session",
  unknown_role: "access.errors.unknown_role",
  unknown_permission: "access.errors.unknown_permission",
  unknown_location: "access.errors.unknown_place",
  unknown_sales_channel: "access.errors.unknown_place",
  unknown_area: "access.errors.unknown_place",
}

/** What a code of the server's says, in the reader's language. */
export function codeText(
  code: string | undefined,
  t: Translate
): string | null {
  const key = code ? BY_CODE[code] : undefined
  return key ? t(key) : null
}

/** What went wrong and what to do, in the reader's language where we can. */
export function errorText(error: unknown, t: Translate): string {
  if (!(error instanceof ApiError)) {
    return t("errors.generic")
  }
  return (
    codeText(error.code, t) ??
    (error.status >= 500 ? t("errors.generic") : error.message)
  )
}
