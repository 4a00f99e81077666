const HOUR = 60 * 60 * 1000

/** From which distance on a unit is used: 30 hours say more than one day. */
const UNITS = [
  { unit: "day", length_ms: 24 * HOUR, from_ms: 36 * HOUR },
  { unit: "hour", length_ms: HOUR, from_ms: HOUR },
  { unit: "minute", length_ms: 60 * 1000, from_ms: 60 * 1000 },
] as const

/** "in 7 days", "2 hours ago", "now". */
export function relativeTime(iso: string, locale: string, now = Date.now()) {
  const distance = new Date(iso).getTime() - now
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  for (const { unit, length_ms, from_ms } of UNITS) {
    if (Math.abs(distance) >= from_ms) {
      return format.format(Math.round(distance / length_ms), unit)
    }
  }
  return format.format(0, "second")
}

/** "Monday, 30 November 2026 at 14:05" */
export const fullDate = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "full",
    timeStyle: "short",
  }).format(new Date(iso))

/** "30 November 2026" */
export const longDate = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(iso))

/** "3 Dec", and the year when it is another one. */
export function shortDate(iso: string, locale: string, now = new Date()) {
  const date = new Date(iso)
  const isThisYear = date.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(date)
}
