import type { QueryClient } from "@tanstack/react-query"
import { isRefused } from "./is-refused"

const GESTURES = ["pointerdown", "keydown"] as const

/**
 * Tells of changes that were refused to the person: of those that were tried
 * after they pressed something on this page. What a page tries by itself is not
 * theirs.
 *
 * @returns what ends it
 */
export function watchChanges(
  client: QueryClient,
  onRefused: (error: Error) => void
): () => void {
  let pressed = false
  const press = () => {
    pressed = true
  }
  GESTURES.forEach((gesture) => window.addEventListener(gesture, press, true))
  const ignore = client.getMutationCache().subscribe((event) => {
    if (
      pressed &&
      event.type === "updated" &&
      event.action.type === "error" &&
      isRefused(event.action.error)
    ) {
      onRefused(event.action.error)
    }
  })
  return () => {
    ignore()
    GESTURES.forEach((gesture) =>
      window.removeEventListener(gesture, press, true)
    )
  }
}
