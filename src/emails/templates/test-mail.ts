import type { MailContent } from "../mail-content"
import { oneLine, unlinked } from "../plain-text"
import { emailTranslations } from "../translations"
import type { TestEmailProps } from "../types"
import { strong } from "./values"

/** Shows, from the setup card, how mail arrives. */
export function testMail({
  locale,
  account_name,
  sent_by,
}: TestEmailProps): MailContent {
  const { test } = emailTranslations[locale]
  const account = oneLine(account_name)
  const intro = { template: test.intro, values: { account: strong(account) } }

  return {
    locale,
    account_name: unlinked(account),
    subject: { template: test.subject, values: { account } },
    heading: { template: test.heading },
    preview: intro,
    blocks: [
      { kind: "paragraph", phrase: intro },
      {
        kind: "paragraph",
        phrase: {
          template: test.sent_by,
          values: { person: strong(sent_by) },
        },
      },
    ],
    notes: [{ template: test.spam }],
  }
}
