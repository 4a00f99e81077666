import { backendUrl } from "../client"
import { type AccountRef, namingFetch } from "./naming-fetch"

/** Between the tabs of one browser, which share their session. */
const CHANNEL = "team-access-account"

let shown: string | null = null
let forgottenAt = 0
let changed: AccountRef | null = null
let channel: BroadcastChannel | null = null
const listeners = new Set<() => void>()

function setChanged(account: AccountRef | null): void {
  changed = account?.id === shown ? null : account
  listeners.forEach((listener) => listener())
}

/** The account that this tab shows, and the one that is worked in by now. */
export const shownAccount = {
  /** Once, as soon as the dashboard's code runs. */
  install: (): void => {
    if (channel) {
      return
    }
    channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<AccountRef>) =>
      shown && setChanged(data)
    window.fetch = namingFetch(window.fetch.bind(window), {
      backendUrl,
      pageUrl: () => document.baseURI,
      shown: () => shown,
      onChanged: setChanged,
      onSession: () => {
        shown = null
        forgottenAt = Date.now()
        setChanged(null)
      },
    })
  },

  /** @param knownAt when the server said so: of whoever was logged in then */
  show: (id: string, knownAt: number): void => {
    if (knownAt > forgottenAt) {
      shown = id
    }
  },

  /** Tells the other tabs, which show another account from now on. */
  announce: (account: AccountRef): void => channel?.postMessage(account),

  /** The account that is worked in, when it isn't the one shown. */
  changed: (): AccountRef | null => changed,
  dismiss: (): void => setChanged(null),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
