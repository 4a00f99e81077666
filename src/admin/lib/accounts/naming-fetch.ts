/** Which account a request is meant for: see `src/api/guard/account`. */
const ACCOUNT_HEADER = "x-team-account"

const CONFLICT = 409

export type AccountRef = { id: string; name: string }

export type Naming = {
  /** Where the host's API is; `/`: where the page comes from. */
  backendUrl: string
  pageUrl: () => string
  /** The account that this tab shows; `null`: that isn't known yet. */
  shown: () => string | null
  /** The server answered that one works in another account by now. */
  onChanged: (account: AccountRef) => void
  /** Somebody logs in or out. */
  onSession: () => void
}

/**
 * A `fetch` that names the account which the page shows, in every request to the
 * host's admin API and in no other, so that none is answered in another account.
 *
 * It hears of refusals itself: the host's client keeps no error's `code`.
 */
export function namingFetch(send: typeof fetch, naming: Naming): typeof fetch {
  return async (input, init) => {
    const path = pathOf(input, naming)
    if (path === "/auth/session") {
      naming.onSession()
    }
    const account = isWithinAdmin(path) ? naming.shown() : null
    if (!account) {
      return send(input, init)
    }
    const response = await send(input, {
      ...init,
      headers: named(input, init, account),
    })
    if (response.status === CONFLICT) {
      const changed = await changedTo(response.clone())
      if (changed) {
        naming.onChanged(changed)
      }
    }
    return response
  }
}

/** Below the host's API; `null`: somewhere else. */
function pathOf(
  input: RequestInfo | URL,
  { backendUrl, pageUrl }: Naming
): string | null {
  const backend = new URL(backendUrl, pageUrl())
  const base = backend.pathname.replace(/\/$/, "")
  const text = input instanceof Request ? input.url : String(input)
  let url: URL
  try {
    url = new URL(text, pageUrl())
  } catch {
    // `fetch` itself says what is wrong with it.
    return null
  }
  return url.origin === backend.origin && url.pathname.startsWith(`${base}/`)
    ? url.pathname.slice(base.length)
    : null
}

const isWithinAdmin = (path: string | null): boolean =>
  path !== null && /^\/admin(\/|$)/i.test(path)

function named(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  account: string
): Headers {
  // Given ones stand in place of a Request's, as they do for `fetch`.
  const given =
    init?.headers ?? (input instanceof Request ? input.headers : undefined)
  const headers = new Headers(given)
  if (!headers.has(ACCOUNT_HEADER)) {
    headers.set(ACCOUNT_HEADER, account)
  }
  return headers
}

async function changedTo(response: Response): Promise<AccountRef | null> {
  const body = (await response.json().catch(() => null)) as {
    code?: string
    account?: AccountRef
  } | null
  return body?.code === "account_changed" ? (body.account ?? null) : null
}
