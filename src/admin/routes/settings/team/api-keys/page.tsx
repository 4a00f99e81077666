import { ApiKeysTable } from "../../../../components/access/api-keys-table"
import { ApiKeysTitle } from "../../../../components/access/api-keys-title"
import { TeamTabs } from "../../../../components/access/team-tabs"

const ApiKeysPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTabs />
    <ApiKeysTable />
  </div>
)

export const handle = {
  breadcrumb: () => <ApiKeysTitle />,
}

export default ApiKeysPage
