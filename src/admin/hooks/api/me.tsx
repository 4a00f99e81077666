import { useQuery } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { MeResponse } from "../../lib/types"

/** Who is logged in, as a member of the team, and the account's seats. */
export const useMe = () =>
  useQuery({
    queryKey: queryKeys.me(),
    queryFn: () => api<MeResponse>("/admin/team/me"),
    staleTime: 0,
  })
