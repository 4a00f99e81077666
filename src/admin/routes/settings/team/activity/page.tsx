import { TeamTabs } from "../../../../components/access/team-tabs"
import { ActivityTable } from "../../../../components/activity/activity-table"
import { ActivityTitle } from "../../../../components/activity/activity-title"

const ActivityPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTabs />
    <ActivityTable />
  </div>
)

export const handle = {
  breadcrumb: () => <ActivityTitle />,
}

export default ActivityPage
