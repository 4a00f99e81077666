import { useLayoutEffect } from "react"
import { shownAccount } from "../lib/accounts/shown-account"
import type { MeResponse } from "../lib/types"

/**
 * From now on every request of this tab names the account that it shows.
 *
 * @param knownAt when the server answered so
 */
export function useShownAccount(
  me: MeResponse | undefined,
  knownAt: number
): void {
  const id = me?.client_accounts.enabled ? me.current?.account.id : undefined
  // Ahead of the page's own requests, which are sent in effects.
  useLayoutEffect(() => {
    if (id) {
      shownAccount.show(id, knownAt)
    }
  }, [id, knownAt])
}
