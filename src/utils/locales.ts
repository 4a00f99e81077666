/** The languages that mails, the sign-up page and built-in texts come in. */
export const TEAM_LOCALES = ["en", "nl", "fr", "de", "es", "it", "pl"] as const

export type TeamLocale = (typeof TEAM_LOCALES)[number]

/** Whether a value, from a request or a row, names one of our languages. */
export const isTeamLocale = (value: unknown): value is TeamLocale =>
  TEAM_LOCALES.some((locale) => locale === value)
