import { useQuery } from "@tanstack/react-query"
import { api } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import type { MeResponse } from "../lib/types"

const USUAL_MS = 15_000
const WAITING_MS = 3_000

/**
 * Who is logged in and what they may do, followed while the dashboard is seen.
 *
 * @param waits whether somebody sits before what is out of reach
 */
export const useWatchedMe = (waits: (me: MeResponse) => boolean) =>
  useQuery({
    queryKey: queryKeys.me(),
    queryFn: () => api<MeResponse>("/admin/team/me"),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state: { data } }) =>
      data && waits(data) ? WAITING_MS : USUAL_MS,
  })
