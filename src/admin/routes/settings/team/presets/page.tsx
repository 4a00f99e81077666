import { TeamTabs } from "../../../../components/access/team-tabs"
import { PresetsTable } from "../../../../components/presets/presets-table"
import { PresetsTitle } from "../../../../components/presets/presets-title"

const PresetsPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTabs />
    <PresetsTable />
  </div>
)

export const handle = {
  breadcrumb: () => <PresetsTitle />,
}

export default PresetsPage
