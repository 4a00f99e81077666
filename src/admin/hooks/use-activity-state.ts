import type {
  DataTableFilteringState,
  DataTablePaginationState,
} from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { since } from "../lib/activity-period"
import type { ActivityFilters, ActivityQuery } from "../lib/types"

const PAGE_SIZE = 20

/** Search, filters and page of the activity; whose it is stands in the address. */
export function useActivityState() {
  const [params, setParams] = useSearchParams()
  const [search, setSearch] = useState("")
  const [filtering, setFiltering] = useState<DataTableFilteringState>({})
  const [pagination, setPagination] = useState<DataTablePaginationState>({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  })
  const actorId = params.get("actor_id") ?? undefined
  const filters: ActivityFilters = {
    q: search.trim() || undefined,
    actor_id: actorId,
    resource: asList(filtering.resource),
    result: asList(filtering.result),
    from: since(filtering.period),
    messages: filtering.messages ? "true" : undefined,
  }
  const query: ActivityQuery = {
    ...filters,
    offset: pagination.pageIndex * PAGE_SIZE,
    limit: PAGE_SIZE,
  }
  return {
    filters,
    query,
    actorId,
    showEverybody: () => setParams({}, { replace: true }),
    table: {
      search: { state: search, onSearchChange: setSearch },
      filtering: { state: filtering, onFilteringChange: setFiltering },
      pagination: { state: pagination, onPaginationChange: setPagination },
    },
  }
}

const asList = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length ? value.map(String) : undefined
