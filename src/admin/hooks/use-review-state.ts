import type {
  DataTableFilteringState,
  DataTablePaginationState,
  DataTableSortingState,
} from "@medusajs/ui"
import { useState } from "react"
import type { ReviewFilters, ReviewQuery } from "../lib/types"

const PAGE_SIZE = 20
export const DORMANT_DAYS = 90

/** Search, filters, sorting and page of the access review. */
export function useReviewState() {
  const [search, setSearch] = useState("")
  const [filtering, setFiltering] = useState<DataTableFilteringState>({})
  const [sorting, setSorting] = useState<DataTableSortingState | null>(null)
  const [pagination, setPagination] = useState<DataTablePaginationState>({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  })
  const filters: ReviewFilters = {
    q: search.trim() || undefined,
    role_id: asList(filtering.role_id),
    ...SEEN[String(filtering.seen)],
  }
  const query: ReviewQuery = {
    ...filters,
    order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : undefined,
    offset: pagination.pageIndex * PAGE_SIZE,
    limit: PAGE_SIZE,
  }
  return {
    filters,
    query,
    table: {
      search: { state: search, onSearchChange: setSearch },
      filtering: { state: filtering, onFilteringChange: setFiltering },
      sorting: {
        state: sorting,
        onSortingChange: (next: DataTableSortingState | null) =>
          setSorting(next),
      },
      pagination: { state: pagination, onPaginationChange: setPagination },
    },
  }
}

const SEEN: Record<string, Partial<ReviewFilters>> = {
  never: { never_signed_in: "true" },
  dormant: { not_seen_for_days: DORMANT_DAYS },
}

const asList = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length ? value.map(String) : undefined
