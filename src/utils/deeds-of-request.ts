import { AsyncLocalStorage } from "node:async_hooks"

type Deeds = { count: number }

const current = new AsyncLocalStorage<Deeds>()

/** Runs what answers a request, and counts the deeds that it writes. */
export const countingDeeds = <T>(deeds: Deeds, answer: () => T): T =>
  current.run(deeds, answer)

/** A deed is about to be written. */
export function noteDeed(): void {
  const deeds = current.getStore()
  if (deeds) {
    deeds.count += 1
  }
}
