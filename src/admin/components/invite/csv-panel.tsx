import { Spinner } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import { useSetup } from "../../hooks/api/setup"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { withRows, type OutcomeRow } from "../../lib/outcomes"
import { CsvDrop } from "./csv-drop"
import { OutcomeList } from "./outcome-list"
import type { CsvImport } from "./use-csv-import"

/** A file, and what would happen to each of its rows. */
export const CsvPanel = ({ csv }: { csv: CsvImport }) => {
  const { t } = useTeamTranslation()
  const { data: setup } = useSetup()

  const detailOf = ({ row }: OutcomeRow) =>
    row
      ? [
          `${t("csv.columns.line")} ${row.line}`,
          row.roles || `${t("csv.columns.roles")}: ${t("csv.defaultRoles")}`,
          row.language ||
            `${t("csv.columns.language")}: ${t("csv.defaultLanguage")}`,
          row.locations && `${t("places.location.label")}: ${row.locations}`,
          row.sales_channels &&
            `${t("places.sales_channel.label")}: ${row.sales_channels}`,
          row.areas && `${t("places.area.label")}: ${row.areas}`,
        ]
          .filter(Boolean)
          .join(" · ")
      : ""

  return (
    <div className="flex flex-col gap-y-6">
      <CsvDrop
        fileName={csv.fileName}
        error={csv.error}
        onFile={(file) => void csv.choose(file)}
      />
      {csv.isChecking && (
        <div
          role="status"
          className="text-ui-fg-subtle flex items-center gap-x-2"
        >
          <Spinner className="animate-spin" />
          <Text size="small">{t("csv.checking")}</Text>
        </div>
      )}
      {csv.state && (
        <section className="flex flex-col gap-y-3">
          <div>
            <Heading level="h2">{t("csv.previewTitle")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("csv.previewHint")}
            </Text>
          </div>
          <OutcomeList
            rows={withRows(csv.state.preview.results, csv.state.rows)}
            context={{
              isDryRun: true,
              sendsMail: true,
              allowedDomains: setup?.account.allowed_domains ?? null,
            }}
            detailOf={detailOf}
          />
        </section>
      )}
    </div>
  )
}
