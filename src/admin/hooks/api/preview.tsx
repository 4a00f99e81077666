import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { TeamLocale } from "../../../utils/locales"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"

/** What one may changes with it, which all else follows. */
function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.all })
}

/** From now on the dashboard is as for this role, in this session. */
export const useStartPreview = () =>
  useMutation({
    mutationFn: ({
      role_id,
      locale,
    }: {
      role_id: string
      locale: TeamLocale
    }) => api(`/admin/team/roles/${role_id}/preview`, { body: { locale } }),
    onSuccess: useRefresh(),
  })

export const useStopPreview = () =>
  useMutation({
    mutationFn: () => api("/admin/team/preview/stop", { body: {} }),
    onSettled: useRefresh(),
  })
