/**
 * The token of an invitation link, from the moment the page is loaded. It is
 * taken out of the address bar before the dashboard's router, its history or a
 * script of the host sees it, and is kept in memory only, but for the round
 * trip to a provider, which loads the page anew.
 */
const FRAGMENT = "#invitation="
const ROUND_TRIP = "team_invitation_round_trip"

export type SignUpValues = Record<string, string>

export type OpenInvitation = {
  token: string
  /** Back from a provider: what it sent along, and what was filled in before. */
  callback?: {
    provider: string
    query: Record<string, string>
    values: SignUpValues
  }
}

type RoundTrip = { token: string; provider: string; values: SignUpValues }

let open: OpenInvitation | null = null
const listeners = new Set<() => void>()

export const invitationLink = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: () => open,
  close() {
    set(null)
  },
  /** Before leaving for a provider. */
  remember(trip: RoundTrip) {
    sessionStorage.setItem(ROUND_TRIP, JSON.stringify(trip))
  },
}

function set(next: OpenInvitation | null) {
  open = next
  listeners.forEach((listener) => listener())
}

function take() {
  const { hash, pathname, search } = window.location
  if (hash.startsWith(FRAGMENT)) {
    window.history.replaceState(window.history.state, "", pathname + search)
    set({ token: decodeURIComponent(hash.slice(FRAGMENT.length)) })
    return
  }
  const query = new URLSearchParams(search)
  const isCallback = query.has("state") || query.has("error")
  const trip = isCallback ? takeRoundTrip() : null
  if (trip) {
    window.history.replaceState(window.history.state, "", pathname)
    const { token, provider, values } = trip
    const callback = { provider, values, query: Object.fromEntries(query) }
    set({ token, callback })
  }
}

function takeRoundTrip() {
  const stored = sessionStorage.getItem(ROUND_TRIP)
  sessionStorage.removeItem(ROUND_TRIP)
  return stored ? (JSON.parse(stored) as RoundTrip) : null
}

take()
window.addEventListener("hashchange", take)
