import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { useRevalidator } from "react-router-dom"
import type { MyAccess } from "../../types/access-http"
import type { RefusedQueries } from "../lib/reach/refused-queries"

/** Of this window, over all of our widget's lives. */
let followed: string | null = null

/** Menu and pages follow when somebody's access changes. */
export function useFollowAccess(
  access: MyAccess | null,
  queries: RefusedQueries
): void {
  const client = useQueryClient()
  const { revalidate } = useRevalidator()
  const now = access && signatureOf(access)

  useEffect(() => {
    const before = followed
    followed = now ?? followed
    if (now && before && now !== before) {
      // A page that gave up on an error is drawn again by that.
      void queries.retry().then(revalidate)
    }
  }, [now, client, queries, revalidate])
}

const signatureOf = (access: MyAccess): string =>
  JSON.stringify([
    access.standing,
    access.is_root,
    access.preview?.role_id,
    [...access.permissions].sort(),
    access.location_ids,
    access.sales_channel_ids,
    access.pages.map(({ path, reachable }) => reachable && path),
  ])
