import { useSyncExternalStore } from "react"

/** Whether the window matches, now and as it is resized. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener("change", listener)
      return () => list.removeEventListener("change", listener)
    },
    () => window.matchMedia(query).matches
  )
}

/** Narrower than the dashboard's `sm`: a telephone held upright. */
export const useIsNarrow = (): boolean => useMediaQuery("(max-width: 639px)")
