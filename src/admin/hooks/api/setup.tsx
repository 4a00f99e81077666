import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { SetupResponse } from "../../lib/types"

const PATH = "/admin/team/setup"

/** What stands between an invitation and its reader's inbox. */
export const useSetup = () =>
  useQuery({
    queryKey: queryKeys.setup(),
    queryFn: () => api<SetupResponse>(PATH),
    staleTime: 0,
  })

export const useDismissSetup = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api<SetupResponse>(`${PATH}/dismiss`, { body: {} }),
    onSuccess: (setup) => client.setQueryData(queryKeys.setup(), setup),
  })
}

/** Sends a mail to whoever is logged in. */
export const useTestMail = () =>
  useMutation({
    mutationFn: () => api<{ to: string }>(`${PATH}/test-mail`, { body: {} }),
  })
