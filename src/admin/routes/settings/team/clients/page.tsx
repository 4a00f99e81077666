import { Outlet } from "react-router-dom"
import { TeamTabs } from "../../../../components/access/team-tabs"
import { ClientsTable } from "../../../../components/accounts/clients-table"
import { ClientsTitle } from "../../../../components/accounts/clients-title"

const ClientsPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTabs />
    <ClientsTable />
    <Outlet />
  </div>
)

export const handle = {
  breadcrumb: () => <ClientsTitle />,
}

export default ClientsPage
