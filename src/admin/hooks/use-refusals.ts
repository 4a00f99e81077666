import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useLayoutEffect, useState } from "react"
import { notices } from "../lib/reach/notices"
import { watchChanges } from "../lib/reach/refused-changes"
import { RefusedQueries } from "../lib/reach/refused-queries"

/**
 * Listens to everything that the dashboard asks for.
 *
 * @param place changes with every page that is opened
 * @param isOpen nothing is restricted, and the host shows its errors itself
 */
export function useRefusals(place: string, isOpen: boolean): RefusedQueries {
  const client = useQueryClient()
  const [, setCount] = useState(0)
  const [queries] = useState(
    () => new RefusedQueries(client, () => setCount((before) => before + 1))
  )

  // Ahead of the page's own requests, which are sent in effects.
  useLayoutEffect(
    () => (isOpen ? queries.release() : queries.watch()),
    [queries, isOpen]
  )
  useEffect(
    () =>
      isOpen
        ? undefined
        : watchChanges(client, ({ message }) =>
            notices.show({ of: "change", permission: null, message })
          ),
    [client, place, isOpen]
  )
  return queries
}
