import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { TeamApiKeyResponse } from "../../lib/types"

const PATH = "/admin/team/api-keys"

/** The host's secret keys that hold, and what each may do. */
export const useApiKeys = () =>
  useQuery({
    queryKey: queryKeys.apiKeys(),
    queryFn: async () =>
      (
        await api<{ api_keys: TeamApiKeyResponse[] }>(PATH, {
          query: { limit: 200 },
        })
      ).api_keys,
    staleTime: 0,
  })

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.apiKeys() })
}

export const useBindKey = (id: string) =>
  useMutation({
    mutationFn: (role_ids: string[]) =>
      api(`${PATH}/${id}`, { body: { role_ids } }),
    onSettled: useRefresh(),
  })

export const useUnbindKey = () =>
  useMutation({
    mutationFn: (id: string) =>
      api(`${PATH}/${id}`, { body: { role_ids: null } }),
    onSettled: useRefresh(),
  })
