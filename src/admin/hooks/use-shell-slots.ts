import { useLayoutEffect, useState, type RefObject } from "react"

export type ShellSlots = {
  /** Above the dashboard's top bar. */
  banner: HTMLElement
  /** In place of the page, which is hidden while something is in it. */
  page: HTMLElement
}

/** For the rule that hides the page: see `PageInstead`. */
export const PAGE_SLOT = "team-reach-page"

/**
 * Places of ours in the dashboard's frame, which has none for plugins there.
 * Where the frame isn't as we know it, they are nowhere.
 *
 * @param anchor something in the top bar
 */
export function useShellSlots(
  anchor: RefObject<HTMLElement | null>
): ShellSlots {
  const [slots] = useState(makeSlots)
  useLayoutEffect(() => {
    const bar = topBarAround(anchor.current)
    bar?.before(slots.banner)
    bar?.after(slots.page)
    return () => {
      slots.banner.remove()
      slots.page.remove()
    }
  }, [anchor, slots])
  return slots
}

function makeSlots(): ShellSlots {
  const banner = document.createElement("div")
  const page = document.createElement("div")
  page.className = PAGE_SLOT
  return { banner, page }
}

/** The page is what follows it. */
function topBarAround(element: HTMLElement | null): HTMLElement | null {
  let around = element
  while (around && around.nextElementSibling?.tagName !== "MAIN") {
    around = around.parentElement
  }
  return around
}
