import { useQuery } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { TeamRoleResponse } from "../../lib/types"

type RolesResponse = { roles: TeamRoleResponse[]; count: number }

/** The roles that can be given, named and described in a language. */
export const useRoles = (locale: string) =>
  useQuery({
    queryKey: queryKeys.roles(locale),
    queryFn: async () =>
      (
        await api<RolesResponse>("/admin/team/roles", {
          query: { locale, limit: 200 },
        })
      ).roles,
  })
