import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useState } from "react"
import { Outlet } from "react-router-dom"
import { NeedsRoleCard } from "../../../components/access/needs-role-card"
import { TeamTabs } from "../../../components/access/team-tabs"
import { PageTitle } from "../../../components/common/page-title"
import { EditInvitationDrawer } from "../../../components/invitation/edit-invitation-drawer"
import { PeopleTable } from "../../../components/people/people-table"
import { SetupCard } from "../../../components/setup/setup-card"
import { usePeopleState } from "../../../hooks/use-people-state"
import type { Invitation } from "../../../lib/types"
import { ADMINISTRATOR_ROLE_ID } from "../../../../utils/role-ids"

const TeamPage = () => {
  const state = usePeopleState()
  const [edited, setEdited] = useState<Invitation | null>(null)
  return (
    <div className="flex flex-col gap-y-3">
      <TeamTabs />
      <SetupCard
        onReviewAdministrators={() =>
          state.show({ role_id: [ADMINISTRATOR_ROLE_ID] })
        }
      />
      <NeedsRoleCard />
      <PeopleTable state={state} onEdit={setEdited} />
      {edited && (
        <EditInvitationDrawer
          key={edited.id}
          invitation={edited}
          onClose={() => setEdited(null)}
        />
      )}
      <Outlet />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "page.title",
  translationNs: "team",
})

export const handle = {
  breadcrumb: () => <PageTitle />,
}

export default TeamPage
