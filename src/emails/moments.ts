import type { TeamLocale } from "../utils/locales"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Formats = {
  date: Intl.DateTimeFormat
  time: Intl.DateTimeFormat
  relative: Intl.RelativeTimeFormat
}

// Making one takes longer than rendering a whole mail.
const formats = new Map<TeamLocale, Formats>()

const formatsOf = (locale: TeamLocale): Formats => {
  const known = formats.get(locale)
  if (known) {
    return known
  }

  // Day before month, as in the other six languages.
  const tag = locale === "en" ? "en-GB" : locale
  const made = {
    date: new Intl.DateTimeFormat(tag, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
    time: new Intl.DateTimeFormat(tag, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "UTC",
    }),
    relative: new Intl.RelativeTimeFormat(tag, { numeric: "always" }),
  }
  formats.set(locale, made)
  return made
}

/** "in 7 days", from two days on; before that in hours, then in minutes. */
export function timeUntil(locale: TeamLocale, now: Date, end: Date): string {
  const ms = Math.max(end.getTime() - now.getTime(), MINUTE)
  const { relative } = formatsOf(locale)

  if (ms >= 2 * DAY - HOUR / 2) {
    return relative.format(Math.round(ms / DAY), "day")
  }
  if (ms >= 2 * HOUR - MINUTE / 2) {
    return relative.format(Math.round(ms / HOUR), "hour")
  }
  return relative.format(Math.round(ms / MINUTE), "minute")
}

/** "Monday, 30 November 2026" and "14:05", in UTC. */
export function dateAndTime(
  locale: TeamLocale,
  moment: Date
): { date: string; time: string } {
  const { date, time } = formatsOf(locale)
  return { date: date.format(moment), time: time.format(moment) }
}
