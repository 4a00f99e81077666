import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { HostInviteResponse, NewcomerResponse } from "../../lib/types"

const LINKED_USERS = "/admin/team/linked-users"
const NEWCOMERS = "/admin/team/newcomers"
const HOST_INVITES = "/admin/team/host-invites"

/** Users of the host who have no role, however they came. */
export const useNewcomers = (enabled: boolean) =>
  useQuery({
    queryKey: queryKeys.newcomers(),
    queryFn: async () =>
      (
        await api<{ newcomers: NewcomerResponse[] }>(NEWCOMERS, {
          query: { limit: 200 },
        })
      ).newcomers,
    enabled,
    staleTime: 0,
  })

/** Open invites of the host itself. */
export const useHostInvites = (enabled: boolean) =>
  useQuery({
    queryKey: queryKeys.hostInvites(),
    queryFn: async () =>
      (
        await api<{ host_invites: HostInviteResponse[] }>(HOST_INVITES, {
          query: { limit: 200 },
        })
      ).host_invites,
    enabled,
    staleTime: 0,
  })

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.all })
}

type Giving = { newcomer: NewcomerResponse; role_ids: string[] }

/** Gives a place and roles, or roles to who has a place already. */
export const useGiveAccess = () =>
  useMutation({
    mutationFn: ({ newcomer, role_ids }: Giving) => {
      const { user_id, linked_user_id } = newcomer
      return linked_user_id
        ? api(`${LINKED_USERS}/${linked_user_id}`, {
            body: { roles: role_ids.map((role_id) => ({ role_id })) },
          })
        : api(LINKED_USERS, { body: { user_id, role_ids } })
    },
    onSettled: useRefresh(),
  })

type Choosing = { id: string; role_ids: string[] }

export const useChooseForInvite = () =>
  useMutation({
    mutationFn: ({ id, role_ids }: Choosing) =>
      api(`${HOST_INVITES}/${id}`, { body: { role_ids } }),
    onSettled: useRefresh(),
  })
