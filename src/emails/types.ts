import type { TeamLocale } from "../utils/locales"

export type RenderedEmail = { subject: string; html: string; text: string }

export type EmailPerson = { name: string; email: string }

/** What an invitation and its reminder are written from. */
export type InvitationEmailProps = {
  locale: TeamLocale
  account_name: string
  inviter: EmailPerson | null
  /** Plain text, may hold line breaks; never becomes markup or links. */
  message: string | null
  /** Names, already in the reader's language. */
  roles: string[]
  /** The invited address. */
  email: string
  expires_at: Date
  now: Date
  link: string
  /** Whom to ask when the mail was not expected. */
  contact: EmailPerson | null
}

export type RenewalRequestEmailProps = {
  locale: TeamLocale
  account_name: string
  /** The invited address whose link has expired. */
  email: string
  /** Settings → Team in the dashboard. */
  team_url: string
}

export type TestEmailProps = {
  locale: TeamLocale
  account_name: string
  /** Name or address of the person who asked for the test. */
  sent_by: string
}
