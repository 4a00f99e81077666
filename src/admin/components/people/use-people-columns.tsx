import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useAllPlaces } from "../../hooks/api/places"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { nextEnd } from "../../lib/role-end"
import type { Invitation, LinkedUserPerson, Person } from "../../lib/types"
import { ActionMenu, type Action } from "../common/action-menu"
import { DeliveryCell } from "./delivery-cell"
import { PersonCell } from "./person-cell"
import { PlacesCell } from "./places-cell"
import { RolesCell } from "./roles-cell"
import { StatusCell } from "./status-cell"
import { NoTime, TimeCell } from "./time-cell"

const helper = createDataTableColumnHelper<Person>()

const WIDE_PERSON = { size: 260, minSize: 180, maxSize: 320 }
/** Leaves room for status and actions on a telephone. */
const NARROW_PERSON = { size: 168, minSize: 120, maxSize: 168 }

type PeopleColumnsInput = {
  /** The id of who is logged in. */
  userId: string | undefined
  actionsOf: (invitation: Invitation) => Action[][]
}

/** On a narrow window only who, status and actions. */
export function usePeopleColumns({ userId, actionsOf }: PeopleColumnsInput) {
  const isNarrow = useIsNarrow()
  const select = useSelectColumn()
  const main = useMainColumns(userId, isNarrow)
  const more = useMoreColumns()
  const { t } = useTeamTranslation()

  const actions = helper.display({
    id: "action",
    cell: ({ row: { original: person } }) =>
      person.kind === "invitation" && (
        <ActionMenu
          label={t("people.columns.actionsFor", { email: person.email })}
          groups={actionsOf(person)}
        />
      ),
  })
  return isNarrow ? [...main, actions] : [select, ...main, ...more, actions]
}

function useSelectColumn() {
  const { t } = useTeamTranslation()
  return useMemo(
    () =>
      helper.select({
        header: ({ table }) => (
          <Checkbox
            aria-label={t("people.columns.selectAllRows")}
            disabled={!table.getRowModel().rows.some((r) => r.getCanSelect())}
            checked={
              table.getIsAllPageRowsSelected() ||
              (table.getIsSomePageRowsSelected() && "indeterminate")
            }
            onCheckedChange={(on) => table.toggleAllPageRowsSelected(!!on)}
          />
        ),
        cell: ({ row }) =>
          row.getCanSelect() && (
            <Checkbox
              aria-label={t("people.columns.select", {
                email: row.original.email,
              })}
              checked={row.getIsSelected()}
              onCheckedChange={(on) => row.toggleSelected(!!on)}
              onClick={(event) => event.stopPropagation()}
            />
          ),
      }),
    [t]
  )
}

function useMainColumns(userId: string | undefined, isNarrow: boolean) {
  const { t } = useTeamTranslation()
  return useMemo(() => {
    const alphabetical = {
      enableSorting: true,
      sortAscLabel: t("people.sorting.az"),
      sortDescLabel: t("people.sorting.za"),
    }
    return [
      helper.accessor("email", {
        header: t("people.columns.person"),
        ...alphabetical,
        ...(isNarrow ? NARROW_PERSON : WIDE_PERSON),
        truncateTooltip: false,
        cell: ({ row: { original: person } }) => (
          <PersonCell
            person={person}
            isYou={person.kind === "linked_user" && person.user_id === userId}
          />
        ),
      }),
      helper.accessor("status", {
        header: t("people.columns.status"),
        ...alphabetical,
        truncateTooltip: false,
        cell: ({ row }) => <StatusCell person={row.original} />,
      }),
    ]
  }, [t, userId, isNarrow])
}

function useMoreColumns() {
  const { t } = useTeamTranslation()
  const { namesOf } = useRoleNames()
  const { data: locations } = useAllPlaces("location")
  const { data: channels } = useAllPlaces("sales_channel")
  const hasPlaces = [locations, channels].some((all) => (all?.length ?? 0) > 1)
  return useMemo(
    () => [
      helper.display({
        id: "role_ids",
        header: t("people.columns.roles"),
        size: 190,
        cell: ({ row: { original: person } }) => (
          <RolesCell
            names={namesOf(person.role_ids)}
            end={person.kind === "linked_user" ? endOf(person) : undefined}
          />
        ),
      }),
      ...(hasPlaces
        ? [
            helper.display({
              id: "places",
              header: t("people.columns.places"),
              size: 150,
              cell: ({ row: { original: person } }) => (
                <PlacesCell
                  person={person}
                  locations={locations}
                  channels={channels}
                />
              ),
            }),
          ]
        : []),
      helper.display({
        id: "delivery",
        header: t("people.columns.delivery"),
        cell: ({ row: { original: person } }) =>
          person.kind === "invitation" ? (
            <DeliveryCell invitation={person} />
          ) : (
            <NoTime />
          ),
      }),
      helper.display({
        id: "expires_at",
        header: t("people.columns.expires"),
        cell: ({ row: { original: person } }) =>
          person.kind === "invitation" &&
          ["pending", "expired"].includes(person.status) ? (
            <TimeCell iso={person.expires_at} />
          ) : (
            <NoTime />
          ),
      }),
      helper.display({
        id: "last_active_at",
        header: t("people.columns.activity"),
        cell: ({ row: { original: person } }) =>
          person.kind === "invitation" ? (
            <NoTime />
          ) : person.last_active_at ? (
            <TimeCell iso={person.last_active_at} />
          ) : (
            <NoTime text={t("people.never")} />
          ),
      }),
    ],
    [t, namesOf, hasPlaces, locations, channels]
  )
}

const endOf = ({ roles }: LinkedUserPerson): string | undefined =>
  nextEnd(roles?.map(({ expires_at }) => expires_at) ?? [])
