import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { PresetChange, PresetInput, PresetResponse } from "../../lib/types"

const PATH = "/admin/team/presets"
const MOST = 1000

type OneResponse = { preset: PresetResponse }
type ListResponse = { presets: PresetResponse[]; count: number }

/** All presets that the reader sees, by name. */
export const usePresets = (enabled = true) =>
  useQuery({
    queryKey: queryKeys.presets(),
    queryFn: async () =>
      (await api<ListResponse>(PATH, { query: { limit: MOST } })).presets,
    enabled,
    staleTime: 0,
  })

/** Somebody else may have been quicker, so the list is read again either way. */
function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.presets() })
}

export const useCreatePreset = () =>
  useMutation({
    mutationFn: async (body: PresetInput) =>
      (await api<OneResponse>(PATH, { body })).preset,
    onSettled: useRefresh(),
  })

export const useUpdatePreset = () =>
  useMutation({
    mutationFn: async ({ id, body }: { id: string; body: PresetChange }) =>
      (await api<OneResponse>(`${PATH}/${id}`, { body })).preset,
    onSettled: useRefresh(),
  })

export const useDeletePreset = () =>
  useMutation({
    mutationFn: (id: string) => api(`${PATH}/${id}`, { method: "DELETE" }),
    onSettled: useRefresh(),
  })
