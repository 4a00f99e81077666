import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { longDate } from "../../lib/dates"
import type { TeamAccountResponse } from "../../lib/types"
import { OwnerCell } from "./owner-cell"

const helper = createDataTableColumnHelper<TeamAccountResponse>()

export function useClientColumns() {
  const { t, dateLocale } = useTeamTranslation()
  const isNarrow = useIsNarrow()
  const name = helper.accessor("name", {
    header: t("accounts.fields.name"),
    enableSorting: true,
    sortLabel: t("accounts.fields.name"),
    sortAscLabel: t("people.sorting.az"),
    sortDescLabel: t("people.sorting.za"),
    ...(isNarrow ? { size: 140, maxSize: 140 } : { size: 240 }),
    cell: ({ row: { original } }) => (
      <Text
        as="span"
        size="small"
        leading="compact"
        weight="plus"
        className="text-ui-fg-base truncate"
      >
        {original.name}
      </Text>
    ),
  })
  const owner = helper.display({
    id: "owner",
    header: t("people.owner"),
    cell: ({ row }) => (
      <div className="flex max-w-44 md:max-w-72">
        <OwnerCell account={row.original} />
      </div>
    ),
  })
  const people = helper.display({
    id: "people",
    header: t("accounts.columns.people"),
    cell: ({ row }) => row.original.people_count,
  })
  const seats = helper.display({
    id: "seats",
    header: t("accounts.columns.seats"),
    cell: ({ row: { original } }) => seatsText(original, t),
  })
  const created = helper.accessor("created_at", {
    header: t("accounts.columns.created"),
    enableSorting: true,
    sortLabel: t("accounts.columns.created"),
    sortAscLabel: t("accounts.columns.oldest"),
    sortDescLabel: t("accounts.columns.newest"),
    cell: ({ row }) => longDate(row.original.created_at, dateLocale),
  })
  return isNarrow ? [name, owner] : [name, owner, people, seats, created]
}

/** "3 of 5", or "3" without a limit. */
export const seatsText = (
  { seats }: TeamAccountResponse,
  t: ReturnType<typeof useTeamTranslation>["t"]
): string =>
  seats.limit === null
    ? String(seats.used)
    : t("accounts.columns.seatsOf", { used: seats.used, limit: seats.limit })
