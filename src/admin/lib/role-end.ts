/** A role's end as it is chosen; null holds for good. */
export type RoleEnd = string | null

/** Ends that one click gives. */
export const QUICK_ENDS = ["day", "week", "month"] as const
export type QuickEnd = (typeof QUICK_ENDS)[number]

/** The end of a role that is given for a day, a week or a month from now on. */
export function endAfter(span: QuickEnd, now = new Date()): string {
  const end = new Date(now)
  if (span === "month") {
    const day = end.getDate()
    end.setMonth(end.getMonth() + 1)
    // From 31 January on, a month is over on the last of February.
    if (end.getDate() !== day) {
      end.setDate(0)
    }
  } else {
    end.setDate(end.getDate() + (span === "week" ? 7 : 1))
  }
  return end.toISOString()
}

/** The next of these ends that is still to come. */
export const nextEnd = (
  ends: readonly RoleEnd[],
  now = Date.now()
): string | undefined =>
  ends
    .filter((end): end is string => end !== null && Date.parse(end) > now)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0]
