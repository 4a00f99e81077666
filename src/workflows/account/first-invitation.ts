import type { TeamLocale } from "../../utils/locales"
import { ADMINISTRATOR_ROLE_ID } from "../../utils/role-ids"
import type { InvitePeopleInput } from "../invitation/steps/plan-invites"

export type FirstAdministrator = {
  email: string
  locale: TeamLocale
  /** Plain text, in the mail. */
  message?: string | null
}

/** Of whoever is going to be a client's first Administrator, and its owner. */
export const firstInvitation = (
  account_id: string,
  { email, locale, message }: FirstAdministrator,
  dry_run: boolean
): InvitePeopleInput => ({
  account_id,
  recipients: [
    {
      email,
      locale,
      role_ids: [ADMINISTRATOR_ROLE_ID],
      location_ids: null,
      sales_channel_ids: null,
      areas: null,
    },
  ],
  message: message ?? null,
  expires_at: null,
  send_email: true,
  dry_run,
})
