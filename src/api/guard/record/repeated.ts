const ONCE_EVERY_MS = 60_000
const MOST_KNOWN = 10_000

const told = new Map<string, number>()

/** Whether something wasn't told within the last minute; it counts as told then. */
export function isNews(what: string): boolean {
  const now = performance.now()
  const at = told.get(what)
  if (at !== undefined && now - at < ONCE_EVERY_MS) {
    return false
  }
  if (told.size >= MOST_KNOWN) {
    told.clear()
  }
  told.set(what, now)
  return true
}
