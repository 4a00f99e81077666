import { ArrowDownTray } from "@medusajs/icons"
import { Button, DataTable, Heading, Text, toast } from "@medusajs/ui"
import { useExportActivity } from "../../hooks/api/activity"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { download } from "../../lib/download"
import { errorText } from "../../lib/error-text"
import type { ActivityFilters } from "../../lib/types"
import { Named } from "../common/named"

type Filtered = { filters: ActivityFilters }

export const ActivityToolbar = ({ filters }: Filtered) => {
  const { t } = useTeamTranslation()
  return (
    <DataTable.Toolbar
      className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center"
      translations={{ clearAll: t("actions.clearAll") }}
    >
      <div className="min-w-0">
        <Heading>{t("activity.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("activity.hint")}
        </Text>
      </div>
      <div className="flex w-full items-center gap-x-2 md:w-auto">
        <Named label={t("people.filter")}>
          <DataTable.FilterMenu tooltip={t("people.filter")} />
        </Named>
        <Named label={t("activity.search")} className="min-w-0 flex-1 md:w-56">
          <DataTable.Search placeholder={t("activity.search")} />
        </Named>
        <ExportButton filters={filters} />
      </div>
    </DataTable.Toolbar>
  )
}

/** For those only who may take the list away. */
const ExportButton = ({ filters }: Filtered) => {
  const { t, locale } = useTeamTranslation()
  const { may } = useAccess()
  const { mutateAsync, isPending } = useExportActivity(locale)
  if (!may("activity:export")) {
    return null
  }
  const onExport = async () => {
    try {
      download("activity.csv", await mutateAsync(filters))
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
