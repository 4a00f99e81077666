import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { RoleDetailResponse, RoleInput } from "../../lib/types"

const PATH = "/admin/team/roles"

type RoleResponse = { role: RoleDetailResponse }
type RolesResponse = { roles: RoleDetailResponse[]; count: number }

/** The roles that there are, named and described in a language. */
export const useRoles = (locale: string) =>
  useQuery({
    queryKey: queryKeys.roles(locale),
    queryFn: async () =>
      (await api<RolesResponse>(PATH, { query: { locale, limit: 200 } })).roles,
  })

export const useRole = (id: string | undefined, locale: string) =>
  useQuery({
    queryKey: queryKeys.role(id ?? "", locale),
    queryFn: async () =>
      (await api<RoleResponse>(`${PATH}/${id}`, { query: { locale } })).role,
    enabled: Boolean(id),
    staleTime: 0,
  })

/** A role decides what everybody sees, so all of ours is asked for again. */
function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.all })
}

/** Creates a role, or changes the one with this id. */
export const useSaveRole = (id?: string) =>
  useMutation({
    mutationFn: async (body: RoleInput) =>
      (await api<RoleResponse>(id ? `${PATH}/${id}` : PATH, { body })).role,
    onSuccess: useRefresh(),
  })

/** Gives another role to all people and invitations that have this one. */
export const useMoveHolders = (id: string) =>
  useMutation({
    mutationFn: (to: string) =>
      api(`${PATH}/${id}/move-holders`, { body: { role_id: to } }),
    onSettled: useRefresh(),
  })

export const useDeleteRole = (id: string) =>
  useMutation({
    mutationFn: () => api(`${PATH}/${id}`, { method: "DELETE" }),
    onSettled: useRefresh(),
  })
