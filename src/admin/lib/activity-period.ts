const DAY_MS = 86_400_000

/** Periods back from now, in days. */
const PERIODS = { day: 1, week: 7, month: 30 } as const

export const PERIOD_KEYS = ["day", "week", "month"] as const

/**
 * The beginning of a period, as ISO 8601. To the minute, so that a query stays
 * the same while its page is looked at.
 */
export function since(period: unknown, now = Date.now()): string | undefined {
  const days = PERIODS[period as keyof typeof PERIODS]
  if (!days) {
    return undefined
  }
  const minute = Math.floor(now / 60_000) * 60_000
  return new Date(minute - days * DAY_MS).toISOString()
}
