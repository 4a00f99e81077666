import { Badge, Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { AccessReviewResponse } from "../../lib/types"
import { NoTime, TimeCell } from "../people/time-cell"
import { GrantedCell } from "./granted-cell"
import { HeldRoleCell } from "./held-role-cell"
import { WhereCell } from "./where-cell"

type Line = AccessReviewResponse

const helper = createDataTableColumnHelper<Line>()

/** On a narrow window: who, what, and whether they are here at all. */
export function useReviewColumns() {
  const { t } = useTeamTranslation()
  const isNarrow = useIsNarrow()
  return useMemo(() => {
    const byTime = {
      enableSorting: true,
      sortAscLabel: t("access_review.sorting.oldest"),
      sortDescLabel: t("access_review.sorting.newest"),
    }
    const person = helper.accessor("email", {
      header: t("people.columns.person"),
      enableSorting: true,
      sortAscLabel: t("people.sorting.az"),
      sortDescLabel: t("people.sorting.za"),
      ...(isNarrow ? { size: 140, maxSize: 140 } : { size: 240 }),
      truncateTooltip: false,
      cell: ({ row }) => <PersonLine line={row.original} />,
    })
    const role = helper.display({
      id: "role",
      header: t("access_review.columns.role"),
      ...(isNarrow ? { size: 120, maxSize: 130 } : { size: 180 }),
      cell: ({ row }) => <HeldRoleCell line={row.original} />,
    })
    const granted = helper.accessor("granted_at", {
      header: t("access_review.columns.granted"),
      ...byTime,
      size: 200,
      truncateTooltip: false,
      cell: ({ row }) => <GrantedCell line={row.original} />,
    })
    const where = helper.display({
      id: "where",
      header: t("access_review.columns.where"),
      size: 200,
      cell: ({ row }) => <WhereCell line={row.original} />,
    })
    const seen = helper.accessor("last_active_at", {
      header: t("people.columns.activity"),
      ...byTime,
      truncateTooltip: false,
      cell: ({ row: { original: line } }) =>
        line.last_active_at ? (
          <TimeCell iso={line.last_active_at} />
        ) : (
          <NoTime text={t("people.never")} />
        ),
    })
    return isNarrow
      ? [person, role, seen]
      : [person, role, granted, where, seen]
  }, [t, isNarrow])
}

const PersonLine = ({ line }: { line: Line }) => {
  const { t } = useTeamTranslation()
  return (
    <div className="flex min-w-0 flex-col justify-center">
      <span className="flex min-w-0 items-center gap-x-1.5">
        <Link
          to={`/settings/team/people/${line.linked_user_id}`}
          className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus truncate rounded-sm outline-none"
        >
          {line.name || line.email}
        </Link>
        {line.is_owner && (
          <Badge size="2xsmall" className="max-sm:hidden">
            {t("people.owner")}
          </Badge>
        )}
        {line.standing === "suspended" && (
          <Badge size="2xsmall" color="red" className="max-sm:hidden">
            {t("status.suspended")}
          </Badge>
        )}
      </span>
      {line.name && (
        <Text
          as="span"
          size="xsmall"
          leading="compact"
          className="text-ui-fg-muted truncate"
        >
          {line.email}
        </Text>
      )}
    </div>
  )
}
