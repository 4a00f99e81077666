import { Button, Container, DataTable, useDataTable } from "@medusajs/ui"
import { useActivity } from "../../hooks/api/activity"
import { useActivityState } from "../../hooks/use-activity-state"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PeopleError } from "../people/people-error"
import { ActivityToolbar } from "./activity-toolbar"
import { useActivityColumns } from "./use-activity-columns"
import { useActivityFilters } from "./use-activity-filters"

/** Who did what in the account, the newest first. */
export const ActivityTable = () => {
  const { t, locale } = useTeamTranslation()
  const { filters, query, actorId, showEverybody, table } = useActivityState()
  const { data, isPending, error, refetch } = useActivity(query, locale)
  const instance = useDataTable({
    data: data?.activity ?? [],
    columns: useActivityColumns(),
    filters: useActivityFilters(),
    getRowId: (row) => row.id,
    rowCount: data?.count ?? 0,
    isLoading: isPending,
    ...table,
  })

  if (error && !data) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <ActivityToolbar filters={filters} />
        {actorId && (
          <div className="border-ui-border-base flex items-center justify-between gap-x-4 border-b px-6 py-2">
            <span className="txt-compact-small text-ui-fg-subtle truncate">
              {t("activity.onlyOf", {
                name: data?.activity[0]?.actor?.name ?? actorId,
              })}
            </span>
            <Button size="small" variant="transparent" onClick={showEverybody}>
              {t("activity.everybody")}
            </Button>
          </div>
        )}
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("activity.empty.title"),
              description: t("activity.empty.text"),
            },
            filtered: {
              heading: t("activity.filtered.title"),
              description: t("activity.filtered.text"),
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
