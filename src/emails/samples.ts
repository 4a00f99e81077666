import { roleText } from "../modules/role/catalog/role-text"
import type { TeamLocale } from "../utils/locales"
import {
  renderInvitationEmail,
  renderReminderEmail,
  renderRenewalRequestEmail,
  renderTestEmail,
  type InvitationEmailProps,
  type RenderedEmail,
} from "./index"

const NOW = new Date("2026-11-23T14:05:00Z")
const HOUR = 3_600_000

/** Props to look at a template with: one's own, or ours. */
export const sampleInvitation = (locale: TeamLocale): InvitationEmailProps => ({
  locale,
  account_name: "Lindqvist & Daughters",
  inviter: { name: "Ada Example", email: "ada@example.com" },
  message:
    "Hi Kim,\n\nwe start packing the winter orders on Monday.\nRoom 4, ask for Jo.",
  roles: [
    roleText("packer", locale).name,
    roleText("returns", locale).name,
    roleText("location_administrator", locale).name,
  ],
  email: "kim.de.vries+warehouse@example.com",
  expires_at: new Date(NOW.getTime() + 168 * HOUR),
  now: NOW,
  link: "https://shop.example.com/app/login#invitation=tinv_01KAR2Y7C8M4W9ZP3X6T5V1NQE.q1Zr8sYw2bTn4KxJc7VdLh0PfGmUeRoAi5XtNyB3kQs",
  contact: { name: "Ada Example", email: "ada@example.com" },
})

/** Every mail with sample props, by a name to show. */
export function renderSamples(
  locale: TeamLocale
): Record<string, Promise<RenderedEmail>> {
  const invitation = sampleInvitation(locale)
  const { account_name, email } = invitation

  return {
    invitation: renderInvitationEmail(invitation),
    "invitation-plain": renderInvitationEmail({
      ...invitation,
      inviter: null,
      message: null,
      contact: null,
      roles: invitation.roles.slice(0, 1),
    }),
    reminder: renderReminderEmail({
      ...invitation,
      expires_at: new Date(NOW.getTime() + 24 * HOUR),
    }),
    "renewal-request": renderRenewalRequestEmail({
      locale,
      account_name,
      email,
      team_url: "https://shop.example.com/app/settings/team",
    }),
    test: renderTestEmail({ locale, account_name, sent_by: "Ada Example" }),
  }
}
