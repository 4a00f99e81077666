import type { MailContent } from "../mail-content"
import { oneLine, unlinked } from "../plain-text"
import { emailTranslations } from "../translations"
import type { RenewalRequestEmailProps } from "../types"
import { strong } from "./values"

/** Tells an Administrator that an expired link's page asked for a new one. */
export function renewalRequestMail({
  locale,
  account_name,
  email,
  team_url,
}: RenewalRequestEmailProps): MailContent {
  const { renewal_request: texts, shared } = emailTranslations[locale]
  const address = oneLine(email)
  const intro = {
    template: texts.intro,
    values: { email: { strong: address }, account: strong(account_name) },
  }

  return {
    locale,
    account_name: unlinked(oneLine(account_name)),
    subject: { template: texts.subject, values: { email: address } },
    heading: { template: texts.heading },
    preview: intro,
    blocks: [
      { kind: "paragraph", phrase: intro },
      { kind: "paragraph", phrase: { template: texts.what_next } },
      {
        kind: "action",
        label: texts.button,
        link: team_url,
        hint: shared.link_hint,
      },
    ],
    notes: [{ template: texts.why, values: { account: strong(account_name) } }],
  }
}
