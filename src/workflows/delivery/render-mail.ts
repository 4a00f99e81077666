import {
  type RenderedEmail,
  renderInvitationEmail,
  renderReminderEmail,
} from "../../emails"
import type { DeliveryClaim } from "../../modules/invitation/types"
import type { TeamOptions } from "../../utils/options"
import type { MailProps } from "./mail-props"

/** The mail in the reader's language, or as the host's own template has it. */
export async function renderMail(
  { invitation, kind }: DeliveryClaim,
  props: MailProps,
  { email: own }: TeamOptions
): Promise<RenderedEmail> {
  const facts = await props.of(invitation)
  const render =
    kind === "reminder" ? renderReminderEmail : renderInvitationEmail
  const email = own.template ? await own.template(facts) : await render(facts)
  return own.subject ? { ...email, subject: own.subject(facts) } : email
}
