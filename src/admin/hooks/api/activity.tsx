import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { api, apiText } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type {
  ActivityFilters,
  ActivityQuery,
  ListActivityResponse,
} from "../../lib/types"

const PATH = "/admin/team/activity"

/** One page of what was done, said in a language. */
export const useActivity = (
  query: ActivityQuery,
  locale: string,
  isEnabled = true
) =>
  useQuery({
    queryKey: queryKeys.activity(query, locale),
    queryFn: () =>
      api<ListActivityResponse>(PATH, { query: { ...query, locale } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    enabled: isEnabled,
  })

/** All of it, as far as the filters let through. */
export const useExportActivity = (locale: string) =>
  useMutation({
    mutationFn: (filters: ActivityFilters) =>
      apiText(PATH, { query: { ...filters, locale, format: "csv" } }),
  })
