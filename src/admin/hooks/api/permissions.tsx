import { useQuery } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { PermissionsResponse } from "../../lib/types"

/** All that can be in a role, in a language. It changes with the server only. */
export const usePermissions = (locale: string) =>
  useQuery({
    queryKey: queryKeys.permissions(locale),
    queryFn: async () =>
      (
        await api<PermissionsResponse>("/admin/team/permissions", {
          query: { locale },
        })
      ).areas,
    staleTime: Infinity,
  })
