import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import {
  isInvited,
  outcomeLabel,
  outcomeWords,
  type OutcomeContext,
  type OutcomeRow,
} from "../../lib/outcomes"
import { FilterTabs } from "./filter-tabs"

type OutcomeListProps = {
  rows: OutcomeRow[]
  context: OutcomeContext
  /** What the file said on a row's line. */
  detailOf?: (row: OutcomeRow) => string
  actionOf?: (row: OutcomeRow) => ReactNode
}

const PAGE = 50

/** Each address with its outcome in words; problems can be seen alone. */
export const OutcomeList = (props: OutcomeListProps) => {
  const { rows, context, detailOf, actionOf } = props
  const { t } = useTeamTranslation()
  const problems = rows.filter((row) => !isInvited(row))
  const isMixed = problems.length > 0 && problems.length < rows.length
  const [onlyProblems, setOnlyProblems] = useState(false)
  const [limit, setLimit] = useState(PAGE)
  const listed = onlyProblems && isMixed ? problems : rows

  return (
    <div className="flex flex-col gap-y-3">
      {isMixed && (
        <FilterTabs
          value={onlyProblems ? "problems" : "all"}
          onChange={(value) => setOnlyProblems(value === "problems")}
          tabs={[
            { value: "all", label: t("csv.all", { count: rows.length }) },
            {
              value: "problems",
              label: t("csv.problems", { count: problems.length }),
            },
          ]}
        />
      )}
      <ul className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
        {listed.slice(0, limit).map((row, index) => (
          <li
            key={index}
            data-outcome={row.outcome}
            className="flex items-start gap-x-4 px-4 py-3"
          >
            <div className="flex min-w-0 flex-1 flex-col gap-y-0.5">
              <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Text
                  size="small"
                  leading="compact"
                  weight="plus"
                  className="[overflow-wrap:anywhere]"
                >
                  {row.email || "–"}
                </Text>
                <StatusBadge color={isInvited(row) ? "green" : "orange"}>
                  {outcomeLabel(row, context, t)}
                </StatusBadge>
              </div>
              {detailOf && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {detailOf(row)}
                </Text>
              )}
              {(!isInvited(row) || !context.isDryRun) && (
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  {outcomeWords(row, context, t)}
                </Text>
              )}
            </div>
            {actionOf?.(row)}
          </li>
        ))}
      </ul>
      {limit < listed.length && (
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={() => setLimit(limit + PAGE)}
        >
          {t("csv.showMore")}
        </Button>
      )}
    </div>
  )
}
