import type { ActionBlock, MailBlock, MailContent } from "../mail-content"
import { dateAndTime, timeUntil } from "../moments"
import type { Phrase } from "../phrase"
import { messageLines, oneLine, unlinked } from "../plain-text"
import { emailTranslations } from "../translations"
import type { InvitationEmailProps } from "../types"
import { nameOf, person, strong } from "./values"

/** The offer to join an account, with the link that accepts it. */
export function invitationMail(props: InvitationEmailProps): MailContent {
  const { invitation } = emailTranslations[props.locale]
  const inviter = props.inviter
  const account = oneLine(props.account_name)
  const intro: Phrase = inviter
    ? {
        template: invitation.intro_by,
        values: { inviter: person(inviter), account: strong(account) },
      }
    : { template: invitation.intro, values: { account: strong(account) } }

  return {
    ...frame(props),
    subject: inviter
      ? {
          template: invitation.subject_by,
          values: { inviter: nameOf(inviter), account },
        }
      : { template: invitation.subject, values: { account } },
    heading: {
      template: invitation.heading,
      values: { account: unlinked(account) },
    },
    blocks: [
      { kind: "paragraph", phrase: intro },
      ...message(props),
      ...roles(props),
      { ...action(props), below: expiry(props) },
    ],
  }
}

/** The same offer once more, the day before it expires. */
export function reminderMail(props: InvitationEmailProps): MailContent {
  const { reminder } = emailTranslations[props.locale]
  const account = oneLine(props.account_name)
  const intro: Phrase = props.inviter
    ? {
        template: reminder.intro_by,
        values: { inviter: person(props.inviter), account: strong(account) },
      }
    : { template: reminder.intro, values: { account: strong(account) } }
  const expires = expiry(props)

  return {
    ...frame(props),
    subject: { template: reminder.subject, values: { account } },
    heading: { template: reminder.heading },
    blocks: [
      { kind: "paragraph", phrase: intro },
      {
        kind: "paragraph",
        phrase: {
          ...expires,
          template: `${expires.template} ${reminder.afterwards}`,
        },
      },
      ...message(props),
      ...roles(props),
      action(props),
    ],
  }
}

function frame(
  props: InvitationEmailProps
): Pick<MailContent, "locale" | "account_name" | "preview" | "notes"> {
  const { shared } = emailTranslations[props.locale]

  return {
    locale: props.locale,
    account_name: unlinked(oneLine(props.account_name)),
    preview: expiry(props),
    notes: [
      {
        template: shared.personal,
        values: { email: { strong: oneLine(props.email) } },
      },
      props.contact
        ? {
            template: shared.unexpected_ask,
            values: { contact: person(props.contact) },
          }
        : { template: shared.unexpected },
    ],
  }
}

const expiry = ({ locale, now, expires_at }: InvitationEmailProps): Phrase => ({
  template: emailTranslations[locale].shared.expires,
  values: {
    until: timeUntil(locale, now, expires_at),
    ...dateAndTime(locale, expires_at),
  },
})

function message(props: InvitationEmailProps): MailBlock[] {
  const { shared } = emailTranslations[props.locale]
  const lines = messageLines(props.message ?? "").map(unlinked)
  if (lines.join("") === "") {
    return []
  }

  const caption: Phrase = props.inviter
    ? {
        template: shared.message_by,
        values: { inviter: unlinked(nameOf(props.inviter)) },
      }
    : { template: shared.message }

  return [{ kind: "quote", caption, lines }]
}

function roles({ locale, roles }: InvitationEmailProps): MailBlock[] {
  const captions = emailTranslations[locale].shared.roles
  const labels = roles.map((role) => unlinked(oneLine(role)))
  const rule = new Intl.PluralRules(locale).select(labels.length)

  return labels.length === 0
    ? []
    : [
        {
          kind: "labels",
          caption: rule === "one" ? captions.one : captions.other,
          labels,
        },
      ]
}

function action({ locale, link }: InvitationEmailProps): ActionBlock {
  const { invitation, shared } = emailTranslations[locale]

  return {
    kind: "action",
    label: invitation.button,
    link,
    hint: shared.link_hint,
  }
}
