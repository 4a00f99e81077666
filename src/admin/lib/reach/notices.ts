import type { Limit } from "../../hooks/use-limit-text"

let current: Limit | null = null
const listeners = new Set<() => void>()

function set(limit: Limit | null): void {
  current = limit
  listeners.forEach((listener) => listener())
}

/**
 * The refusal that waits to be read. One at a time: the first says it, and of
 * what follows from the same press nobody wants to hear. It outlives our widget,
 * which the host mounts anew with each of its two menus.
 */
export const notices = {
  current: (): Limit | null => current,
  show: (limit: Limit): void => {
    if (!current) {
      set(limit)
    }
  },
  close: (): void => set(null),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
