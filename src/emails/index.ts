import { renderMail } from "./render-mail"
import { invitationMail, reminderMail } from "./templates/invitation"
import { renewalRequestMail } from "./templates/renewal-request"
import { testMail } from "./templates/test-mail"
import type {
  InvitationEmailProps,
  RenderedEmail,
  RenewalRequestEmailProps,
  TestEmailProps,
} from "./types"

export { TEAM_LOCALES, type TeamLocale } from "../utils/locales"
export type {
  EmailPerson,
  InvitationEmailProps,
  RenderedEmail,
  RenewalRequestEmailProps,
  TestEmailProps,
} from "./types"

/** The offer to join an account, in the invited person's language. */
export const renderInvitationEmail = async (
  props: InvitationEmailProps
): Promise<RenderedEmail> => renderMail(invitationMail(props))

/** The same offer, the day before it expires. */
export const renderReminderEmail = async (
  props: InvitationEmailProps
): Promise<RenderedEmail> => renderMail(reminderMail(props))

/** To an Administrator: somebody asks for a new link. */
export const renderRenewalRequestEmail = async (
  props: RenewalRequestEmailProps
): Promise<RenderedEmail> => renderMail(renewalRequestMail(props))

/** From the setup card: how mail from this account looks. */
export const renderTestEmail = async (
  props: TestEmailProps
): Promise<RenderedEmail> => renderMail(testMail(props))
