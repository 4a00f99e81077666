import {
  Button,
  Container,
  DataTable,
  Heading,
  Text,
  useDataTable,
  type DataTableSortingState,
} from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { useClients } from "../../hooks/api/accounts"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { Named } from "../common/named"
import { PeopleError } from "../people/people-error"
import { useClientColumns } from "./use-client-columns"

const PAGE_SIZE = 20

/** The reseller's clients. */
export const ClientsTable = () => {
  const { t } = useTeamTranslation()
  const navigate = useNavigate()
  const [search, setSearch] = useState("")
  const [sorting, setSorting] = useState<DataTableSortingState | null>(null)
  const [pagination, setPagination] = useState({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  })
  const { data, isPending, error, refetch } = useClients({
    q: search.trim() || undefined,
    order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : undefined,
    offset: pagination.pageIndex * PAGE_SIZE,
    limit: PAGE_SIZE,
  })
  const instance = useDataTable({
    data: data?.accounts ?? [],
    columns: useClientColumns(),
    getRowId: ({ id }) => id,
    rowCount: data?.count ?? 0,
    isLoading: isPending,
    onRowClick: (_event, { id }) =>
      void navigate(`/settings/team/clients/${id}`),
    search: { state: search, onSearchChange: setSearch },
    sorting: { state: sorting, onSortingChange: setSorting },
    pagination: { state: pagination, onPaginationChange: setPagination },
  })

  if (error && !data) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center">
          <div className="min-w-0 max-w-xl">
            <Heading>{t("accounts.clients.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("accounts.clients.hint")}
            </Text>
          </div>
          <div className="flex w-full items-center gap-x-2 md:w-auto">
            <Named label={t("people.sort")}>
              <DataTable.SortingMenu tooltip={t("people.sort")} />
            </Named>
            <Named
              label={t("accounts.clients.search")}
              className="min-w-0 flex-1 md:w-48"
            >
              <DataTable.Search placeholder={t("accounts.clients.search")} />
            </Named>
            <Button size="small" asChild>
              <Link to="create">{t("accounts.create.submit")}</Link>
            </Button>
          </div>
        </DataTable.Toolbar>
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("accounts.clients.empty.title"),
              description: t("accounts.clients.empty.text"),
            },
            filtered: {
              heading: t("accounts.clients.nothing.title"),
              description: t("accounts.clients.nothing.text"),
            },
          }}
        />
        <DataTable.Pagination
          translations={{
            of: t("people.pagination.of"),
            results: t("people.pagination.results"),
            pages: t("people.pagination.pages"),
            prev: t("people.pagination.prev"),
            next: t("people.pagination.next"),
          }}
        />
      </DataTable>
    </Container>
  )
}
