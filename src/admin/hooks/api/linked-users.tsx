import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type {
  BatchResult,
  ExplainResponse,
  LinkedUser,
  LinkedUserDetailResponse,
  LinkedUserInput,
  LinkedUsersBatchInput,
  LinkedUsersQuery,
  SettledInvitationsResponse,
} from "../../lib/types"

const PATH = "/admin/team/linked-users"
/** The server takes no more people at once. */
const MOST_AT_ONCE = 100

type LinkedUserResponse = { linked_user: LinkedUserDetailResponse }

/** Somebody in the team, with all that it takes to edit them. */
export const useLinkedUser = (id: string | undefined) =>
  useQuery({
    queryKey: queryKeys.person(id ?? ""),
    queryFn: async () =>
      (await api<LinkedUserResponse>(`${PATH}/${id}`)).linked_user,
    enabled: Boolean(id),
    staleTime: 0,
  })

/** Why somebody may do something, or may not. */
export const useExplanation = (
  id: string,
  permission: string | null,
  locale: string
) =>
  useQuery({
    queryKey: queryKeys.explanation(id, permission ?? "", locale),
    queryFn: () =>
      api<ExplainResponse>(`${PATH}/${id}/explain`, {
        query: { permission: permission ?? "", locale },
      }),
    enabled: permission !== null,
    staleTime: 0,
  })

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.all })
}

export const useUpdateLinkedUser = (id: string) =>
  useMutation({
    mutationFn: async (body: LinkedUserInput) =>
      (await api<LinkedUserResponse>(`${PATH}/${id}`, { body })).linked_user,
    onSettled: useRefresh(),
  })

type LinkedUserAction = "suspend" | "restore" | "end-sessions"

export const useLinkedUserAction = (action: LinkedUserAction) =>
  useMutation({
    mutationFn: (id: string) => api(`${PATH}/${id}/${action}`, { body: {} }),
    onSettled: useRefresh(),
  })

type LinkedUsersResponse = { linked_users: LinkedUser[]; count: number }

/** People of the account, by filters. */
export const useLinkedUsers = (query: LinkedUsersQuery, enabled = true) =>
  useQuery({
    queryKey: queryKeys.linkedUsers(query),
    queryFn: () => api<LinkedUsersResponse>(PATH, { query }),
    placeholderData: keepPreviousData,
    enabled,
    staleTime: 0,
  })

type Removing = { id: string; handOverTo: string | undefined }

/** All is asked for again, but for who isn't there any more. */
export const useRemoveLinkedUser = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, handOverTo }: Removing) =>
      api<SettledInvitationsResponse>(`${PATH}/${id}`, {
        method: "DELETE",
        query: { hand_over_to: handOverTo },
      }),
    onSuccess: (_data, { id }) =>
      client.invalidateQueries({
        queryKey: queryKeys.all,
        predicate: ({ queryKey }) => !queryKey.includes(id),
      }),
  })
}

/** One change for several people; each is judged as if it came alone. */
export const useBatch = () =>
  useMutation({
    mutationFn: async ({ ids, ...change }: LinkedUsersBatchInput) => {
      const results: BatchResult[] = []
      for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
        const some = ids.slice(at, at + MOST_AT_ONCE)
        const answer = await api<{ results: BatchResult[] }>(`${PATH}/batch`, {
          body: { ids: some, ...change },
        })
        results.push(...answer.results)
      }
      return results
    },
    onSettled: useRefresh(),
  })
