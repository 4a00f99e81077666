import { Outlet } from "react-router-dom"
import { TeamTabs } from "../../../../components/access/team-tabs"
import { RolesTable } from "../../../../components/roles/roles-table"
import { RolesTitle } from "../../../../components/roles/roles-title"

const RolesPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTabs />
    <RolesTable />
    <Outlet />
  </div>
)

export const handle = {
  breadcrumb: () => <RolesTitle />,
}

export default RolesPage
