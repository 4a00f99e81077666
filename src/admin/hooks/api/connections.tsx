import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type {
  ConnectInput,
  ConnectResult,
  TeamLinkedUserResponse,
} from "../../lib/types"

const pathOf = (account_id: string) =>
  `/admin/team/accounts/${account_id}/connections`

/** The reseller's people in a client. */
export const useConnections = (account_id: string) =>
  useQuery({
    queryKey: queryKeys.connections(account_id),
    queryFn: async () =>
      (
        await api<{ linked_users: TeamLinkedUserResponse[] }>(
          pathOf(account_id)
        )
      ).linked_users,
    staleTime: 0,
  })

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.all })
}

/** @returns what became of each of them */
export const useConnect = (account_id: string) =>
  useMutation({
    mutationFn: async (body: ConnectInput) =>
      (await api<{ results: ConnectResult[] }>(pathOf(account_id), { body }))
        .results,
    onSettled: useRefresh(),
  })

export const useDisconnect = (account_id: string) =>
  useMutation({
    mutationFn: (id: string) =>
      api(`${pathOf(account_id)}/${id}`, { method: "DELETE" }),
    onSettled: useRefresh(),
  })
