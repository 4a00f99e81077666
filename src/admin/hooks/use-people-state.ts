import type {
  DataTableFilteringState,
  DataTablePaginationState,
  DataTableSortingState,
} from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { PeopleQuery } from "../lib/types"

const PAGE_SIZE = 20
const FILTERS = [
  "status",
  "role_id",
  "delivery",
  "location_id",
  "sales_channel_id",
] as const
/** How long ago somebody was here: one of these. */
const ACTIVITY = "activity"
const DORMANT_DAYS = 90

/** Search, filters, sorting and page of the list, mirrored in the address. */
export function usePeopleState() {
  const [params, setParams] = useSearchParams()
  const [search, setSearch] = useState(() => params.get("q") ?? "")
  const [filtering, setFiltering] = useState(() => readFilters(params))
  const [sorting, setSorting] = useState(() => readSorting(params.get("order")))
  const [pagination, setPagination] = useState<DataTablePaginationState>(
    () => ({ pageIndex: readPage(params.get("page")), pageSize: PAGE_SIZE })
  )

  const query: PeopleQuery = {
    q: search.trim() || undefined,
    status: asList(filtering.status),
    role_id: asList(filtering.role_id),
    delivery: asList(filtering.delivery),
    location_id: asList(filtering.location_id),
    sales_channel_id: asList(filtering.sales_channel_id),
    never_signed_in: filtering[ACTIVITY] === "never" ? "true" : undefined,
    not_seen_for_days:
      filtering[ACTIVITY] === "dormant" ? DORMANT_DAYS : undefined,
    order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : undefined,
    offset: pagination.pageIndex * PAGE_SIZE,
    limit: PAGE_SIZE,
  }
  const isFiltered = Boolean(
    query.q ||
    filtering[ACTIVITY] ||
    FILTERS.some((filter) => query[filter]?.length)
  )

  const address = writeParams(
    query,
    filtering[ACTIVITY],
    pagination.pageIndex
  ).toString()
  useEffect(() => {
    if (params.toString() !== address) {
      setParams(new URLSearchParams(address), { replace: true })
    }
    // Another navigation must not be undone: only our own state writes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [address])

  return {
    query,
    isFiltered,
    /** Replaces all filters, as a link to a part of the list does. */
    show: (filters: DataTableFilteringState) => {
      setSearch("")
      setFiltering(filters)
      setPagination({ pageIndex: 0, pageSize: PAGE_SIZE })
    },
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

export type PeopleState = ReturnType<typeof usePeopleState>

const asList = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length ? value.map(String) : undefined

function readFilters(params: URLSearchParams): DataTableFilteringState {
  const activity = params.get(ACTIVITY)
  const lists = Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const values = params.getAll(filter)
      return values.length ? [[filter, values]] : []
    })
  )
  return activity ? { ...lists, [ACTIVITY]: activity } : lists
}

const readSorting = (order: string | null): DataTableSortingState | null =>
  order ? { id: order.replace(/^-/, ""), desc: order.startsWith("-") } : null

const readPage = (page: string | null): number =>
  Math.max(0, (Number.parseInt(page ?? "1", 10) || 1) - 1)

function writeParams(
  query: PeopleQuery,
  activity: unknown,
  pageIndex: number
): URLSearchParams {
  const params = new URLSearchParams()
  for (const filter of FILTERS) {
    query[filter]?.forEach((value) => params.append(filter, value))
  }
  if (typeof activity === "string" && activity) {
    params.set(ACTIVITY, activity)
  }
  if (query.q) {
    params.set("q", query.q)
  }
  if (query.order) {
    params.set("order", query.order)
  }
  if (pageIndex > 0) {
    params.set("page", String(pageIndex + 1))
  }
  return params
}
