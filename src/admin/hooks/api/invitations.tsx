import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api, apiText } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type {
  BulkResponse,
  ImportPayload,
  InvitationInput,
  InvitePayload,
  InvitePeopleResponse,
  Invitation,
} from "../../lib/types"

const PATH = "/admin/team/invitations"

type InvitationResponse = { invitation: Invitation }

/** Lists and seats may have changed, also when a request failed half-way. */
function useRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: queryKeys.people() }),
      client.invalidateQueries({ queryKey: queryKeys.me() }),
    ])
}

/** @param body sent again under the same key, it invites nobody twice. */
export const useInvite = () =>
  useMutation({
    mutationFn: ({ key, body }: { key: string; body: InvitePayload }) =>
      api<InvitePeopleResponse>(PATH, {
        body,
        headers: { "idempotency-key": key },
      }),
    onSettled: useRefresh(),
  })

export const useImport = () => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: ImportPayload }) =>
      api<InvitePeopleResponse>(`${PATH}/import`, {
        body,
        headers: body.dry_run ? {} : { "idempotency-key": key },
      }),
    onSettled: (_data, _error, { body }) =>
      body.dry_run ? undefined : refresh(),
  })
}

export const useUpdateInvitation = (id: string) =>
  useMutation({
    mutationFn: (body: InvitationInput) =>
      api<InvitationResponse>(`${PATH}/${id}`, { body }),
    onSettled: useRefresh(),
  })

type InvitationAction = "resend" | "revoke" | "retry-delivery"

export const useInvitationAction = (action: InvitationAction) =>
  useMutation({
    mutationFn: (id: string) =>
      api<InvitationResponse>(`${PATH}/${id}/${action}`, { body: {} }),
    onSettled: useRefresh(),
  })

export const useBulkAction = (action: "resend" | "revoke") =>
  useMutation({
    mutationFn: (ids: string[]) =>
      api<BulkResponse>(`${PATH}/${action}`, { body: { ids } }),
    onSettled: useRefresh(),
  })

/** The server records who copied a link; it is never in a list. */
export const useCopyLink = () =>
  useMutation({
    mutationFn: (id: string) =>
      api<InvitationResponse & { link: string }>(`${PATH}/${id}/copy-link`, {
        body: {},
      }),
    onSettled: useRefresh(),
    gcTime: 0,
  })

export const useExportInvitations = () =>
  useMutation({ mutationFn: () => apiText(`${PATH}/export`) })
