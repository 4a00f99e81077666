import {
  Button,
  Container,
  DataTable,
  Heading,
  Text,
  useDataTable,
} from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { useRoles } from "../../hooks/api/roles"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fold } from "../../lib/permission-grid"
import type { RoleDetailResponse } from "../../lib/types"
import { Named } from "../common/named"
import { PeopleError } from "../people/people-error"
import { DeleteRoleDialog } from "./delete-role-dialog"
import { useRoleActions } from "./use-role-actions"
import { useRoleColumns } from "./use-role-columns"

const PAGE_SIZE = 20

/** All roles that there are, and what one can do with each. */
export const RolesTable = () => {
  const { t, locale } = useTeamTranslation()
  const navigate = useNavigate()
  const { data: roles, isPending, error, refetch } = useRoles(locale)
  const [search, setSearch] = useState("")
  const [pagination, setPagination] = useState({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  })
  const [leaving, setLeaving] = useState<RoleDetailResponse | null>(null)
  const found = (roles ?? []).filter(({ name, description }) =>
    fold(`${name} ${description}`).includes(fold(search.trim()))
  )
  const from = pagination.pageIndex * PAGE_SIZE
  const instance = useDataTable({
    data: found.slice(from, from + PAGE_SIZE),
    columns: useRoleColumns(useRoleActions(setLeaving)),
    getRowId: (role) => role.id,
    rowCount: found.length,
    isLoading: isPending,
    onRowClick: (_event, role) =>
      void navigate(`/settings/team/roles/${role.id}`),
    search: { state: search, onSearchChange: setSearch },
    pagination: { state: pagination, onPaginationChange: setPagination },
  })

  if (error && !roles) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <RolesToolbar />
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("roles.empty.title"),
              description: t("roles.empty.text"),
            },
            filtered: {
              heading: t("roles.filtered.title"),
              description: t("roles.filtered.text"),
            },
          }}
        />
        {found.length > PAGE_SIZE && (
          <DataTable.Pagination
            translations={{
              of: t("people.pagination.of"),
              results: t("people.pagination.results"),
              pages: t("people.pagination.pages"),
              prev: t("people.pagination.prev"),
              next: t("people.pagination.next"),
            }}
          />
        )}
      </DataTable>
      {leaving && (
        <DeleteRoleDialog role={leaving} onClose={() => setLeaving(null)} />
      )}
    </Container>
  )
}

const RolesToolbar = () => {
  const { t } = useTeamTranslation()
  const { may } = useAccess()
  return (
    <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center">
      <div className="min-w-0">
        <Heading>{t("roles.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("roles.hint")}
        </Text>
      </div>
      <div className="flex w-full items-center gap-x-2 md:w-auto">
        <Named label={t("roles.search")} className="min-w-0 flex-1 md:w-56">
          <DataTable.Search placeholder={t("roles.search")} />
        </Named>
        {may("role:create") && (
          <Button size="small" asChild className="shrink-0">
            <Link to="/settings/team/roles/create">{t("roles.create")}</Link>
          </Button>
        )}
      </div>
    </DataTable.Toolbar>
  )
}
