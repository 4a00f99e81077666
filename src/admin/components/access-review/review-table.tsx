import { ArrowDownTray } from "@medusajs/icons"
import {
  Button,
  Container,
  DataTable,
  Heading,
  Text,
  toast,
  useDataTable,
} from "@medusajs/ui"
import { useAccessReview, useExportReview } from "../../hooks/api/access-review"
import { useAccess } from "../../hooks/use-access"
import { useReviewState } from "../../hooks/use-review-state"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { download } from "../../lib/download"
import { errorText } from "../../lib/error-text"
import type { ReviewFilters } from "../../lib/types"
import { Named } from "../common/named"
import { PeopleError } from "../people/people-error"
import { useReviewColumns } from "./use-review-columns"
import { useReviewFilters } from "./use-review-filters"

/** A line for each role that somebody holds, for whoever checks that. */
export const ReviewTable = () => {
  const { t, locale } = useTeamTranslation()
  const { filters, query, table } = useReviewState()
  const { data, isPending, error, refetch } = useAccessReview(query, locale)
  const instance = useDataTable({
    data: data?.access_review ?? [],
    columns: useReviewColumns(),
    filters: useReviewFilters(),
    getRowId: (line) => line.id,
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
        <ReviewToolbar filters={filters} />
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("access_review.empty.title"),
              description: t("access_review.empty.text"),
            },
            filtered: {
              heading: t("people.filtered.title"),
              description: t("people.filtered.text"),
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

const ReviewToolbar = ({ filters }: { filters: ReviewFilters }) => {
  const { t } = useTeamTranslation()
  return (
    <DataTable.Toolbar
      className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center"
      translations={{ clearAll: t("actions.clearAll") }}
    >
      <div className="min-w-0">
        <Heading>{t("access_review.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("access_review.hint")}
        </Text>
      </div>
      <div className="flex w-full items-center gap-x-2 md:w-auto">
        <Named label={t("people.filter")}>
          <DataTable.FilterMenu tooltip={t("people.filter")} />
        </Named>
        <Named label={t("people.sort")}>
          <DataTable.SortingMenu tooltip={t("people.sort")} />
        </Named>
        <Named label={t("people.search")} className="min-w-0 flex-1 md:w-56">
          <DataTable.Search placeholder={t("people.search")} />
        </Named>
        <ExportButton filters={filters} />
      </div>
    </DataTable.Toolbar>
  )
}

/** For those only who may take the list away. */
const ExportButton = ({ filters }: { filters: ReviewFilters }) => {
  const { t, locale } = useTeamTranslation()
  const { may } = useAccess()
  const { mutateAsync, isPending } = useExportReview(locale)
  if (!may("linked_user:export")) {
    return null
  }
  const onExport = async () => {
    try {
      download("access-review.csv", await mutateAsync(filters))
    } catch (error) {
      toast.error(t("people.exportFailed"), {
        description: errorText(error, t),
      })
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0"
      isLoading={isPending}
      aria-label={t("access_review.export")}
      onClick={() => void onExport()}
    >
      <ArrowDownTray />
      CSV
    </Button>
  )
}
