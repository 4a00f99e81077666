import { Container, DataTable, useDataTable } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useMe } from "../../hooks/api/me"
import { usePeople } from "../../hooks/api/people"
import { useSetup } from "../../hooks/api/setup"
import { useBulkCommands } from "../../hooks/use-bulk-commands"
import { useInvitationActions } from "../../hooks/use-invitation-actions"
import { usePeopleCommands } from "../../hooks/use-people-commands"
import { usePeopleSelection } from "../../hooks/use-people-selection"
import type { PeopleState } from "../../hooks/use-people-state"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Invitation, Person } from "../../lib/types"
import { AloneNotice } from "./alone-notice"
import { NoSeatsNotice } from "./no-seats-notice"
import { PeopleError } from "./people-error"
import { PeopleToolbar } from "./people-toolbar"
import { usePeopleColumns } from "./use-people-columns"
import { usePeopleFilters } from "./use-people-filters"

type PeopleTableProps = {
  state: PeopleState
  onEdit: (invitation: Invitation) => void
}

/** One table of the people who are in and of those who are invited. */
export const PeopleTable = ({ state, onEdit }: PeopleTableProps) => {
  const { t } = useTeamTranslation()
  const { data: me } = useMe()
  const { data: setup } = useSetup()
  const { data, isPending, error, refetch } = usePeople(state.query)
  const navigate = useNavigate()
  const people = data?.people ?? NOBODY
  const selection = usePeopleSelection(people)
  const { invitationIds, linkedUserIds, nameOf, clear } = selection
  const ofInvitations = useBulkCommands(invitationIds, clear)
  const ofPeople = usePeopleCommands({ ids: linkedUserIds, nameOf, clear })
  const columns = usePeopleColumns({
    userId: me?.user.id,
    actionsOf: useInvitationActions(onEdit),
  })
  const instance = useDataTable({
    data: people,
    columns,
    commands: [
      ...(invitationIds.length ? ofInvitations : []),
      ...(linkedUserIds.length ? ofPeople.commands : []),
    ],
    filters: usePeopleFilters(),
    getRowId: (person) => person.id,
    rowCount: data?.count ?? 0,
    onRowClick: (_event, person) => {
      if (person.kind === "linked_user") {
        void navigate(`/settings/team/people/${person.id}`)
      }
    },
    isLoading: isPending,
    rowSelection: selection.table,
    ...state.table,
  })

  if (error && !data) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  const canMail = setup ? setup.mail.provider_id !== null : true
  const isAlone = !state.isFiltered && data?.count === 1
  const seats = me?.seats
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <PeopleToolbar seats={seats} canMail={canMail} />
        <NoSeatsNotice seats={seats} />
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("people.empty.title"),
              description: t("people.empty.text"),
            },
            filtered: {
              heading: t("people.filtered.title"),
              description: t("people.filtered.text"),
            },
          }}
        />
        {isAlone ? (
          <AloneNotice seats={seats} canMail={canMail} />
        ) : (
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
        <DataTable.CommandBar
          selectedLabel={(count) => t("people.selected", { count })}
        />
      </DataTable>
      {ofPeople.dialogs}
    </Container>
  )
}

/** The same each time, so that nothing is drawn again for it. */
const NOBODY: Person[] = []
