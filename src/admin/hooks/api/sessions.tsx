import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { ListSessionsResponse, SessionsQuery } from "../../lib/types"

const PATH = "/admin/team/sessions"

/** One page of logins that go on. */
export const useSessions = (query: SessionsQuery, isEnabled = true) =>
  useQuery({
    queryKey: queryKeys.sessions(query),
    queryFn: () => api<ListSessionsResponse>(PATH, { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    enabled: isEnabled,
  })

export function useEndSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      api<{ id: string }>(`${PATH}/${id}`, { method: "DELETE" }),
    onSettled: () =>
      client.invalidateQueries({ queryKey: queryKeys.allSessions() }),
  })
}

/** All of one's own but this one. */
export function useEndOtherSessions() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      api<{ ended: number }>(`${PATH}/end-others`, { method: "POST" }),
    onSettled: () =>
      client.invalidateQueries({ queryKey: queryKeys.allSessions() }),
  })
}
