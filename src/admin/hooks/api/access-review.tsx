import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { api, apiText } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type {
  ReviewFilters,
  ReviewQuery,
  ReviewResponse,
} from "../../lib/types"

const PATH = "/admin/team/access-review"

/** One page of who has what, with roles named in a language. */
export const useAccessReview = (query: ReviewQuery, locale: string) =>
  useQuery({
    queryKey: queryKeys.review(query, locale),
    queryFn: () => api<ReviewResponse>(PATH, { query: { ...query, locale } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** All of it, as far as the filters let through. */
export const useExportReview = (locale: string) =>
  useMutation({
    mutationFn: (filters: ReviewFilters) =>
      apiText(PATH, { query: { ...filters, locale, format: "csv" } }),
  })
