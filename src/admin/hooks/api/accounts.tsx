import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { useHref } from "react-router-dom"
import type { AccountRef } from "../../lib/accounts/naming-fetch"
import { shownAccount } from "../../lib/accounts/shown-account"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type {
  AccountInput,
  ClientsQuery,
  ClientsResponse,
  NewAccountInput,
  SettledInvitationsResponse,
  TeamAccountDetailResponse,
} from "../../lib/types"

const PATH = "/admin/team/accounts"

type AccountResponse = { account: TeamAccountDetailResponse }

/** A page of the reseller's clients. */
export const useClients = (query: ClientsQuery) =>
  useQuery({
    queryKey: queryKeys.clients(query),
    queryFn: () => api<ClientsResponse>(PATH, { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** A client, or one's own account. */
export const useAccount = (id: string | undefined) =>
  useQuery({
    queryKey: queryKeys.account(id ?? ""),
    queryFn: async () => (await api<AccountResponse>(`${PATH}/${id}`)).account,
    enabled: Boolean(id),
    staleTime: 0,
  })

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.all })
}

export const useCreateClient = () =>
  useMutation({
    mutationFn: async (body: NewAccountInput) =>
      (await api<AccountResponse>(PATH, { body })).account,
    onSettled: useRefresh(),
  })

export const useChangeAccount = (id: string) =>
  useMutation({
    mutationFn: async (body: AccountInput) =>
      (await api<AccountResponse>(`${PATH}/${id}`, { body })).account,
    onSettled: useRefresh(),
  })

type FirstAdministrator = { email: string; locale?: string; message?: string }

/** Invites them anew, or somebody else instead. */
export const useInviteFirstAdministrator = (id: string) =>
  useMutation({
    mutationFn: async (body: FirstAdministrator) =>
      (
        await api<AccountResponse>(`${PATH}/${id}/first-administrator`, {
          body,
        })
      ).account,
    onSettled: useRefresh(),
  })

type Transfer = { account_id: string; linked_user_id: string }

export const useTransferOwnership = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ account_id, linked_user_id }: Transfer) =>
      api(`${PATH}/${account_id}/transfer-ownership`, {
        body: { linked_user_id },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.all }),
  })
}

type Leaving = { account_id: string; handOverTo: string | undefined }

/** It ends all of one's sessions, this one too. */
export const useLeaveAccount = () =>
  useMutation({
    mutationFn: ({ account_id, handOverTo }: Leaving) =>
      api<SettledInvitationsResponse>(`${PATH}/${account_id}/leave`, {
        body: { hand_over_to: handOverTo },
      }),
  })

/** From now on one works there: the dashboard starts anew. */
export const useSwitchAccount = () => {
  const client = useQueryClient()
  const home = useHref("/")
  return useMutation({
    mutationFn: async (id: string) =>
      (
        await api<{ account: AccountRef }>(`${PATH}/${id}/switch`, {
          body: {},
        })
      ).account,
    onSuccess: (account) => {
      shownAccount.announce(account)
      client.clear()
      window.location.assign(home)
    },
  })
}
