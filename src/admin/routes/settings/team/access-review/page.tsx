import { ReviewTable } from "../../../../components/access-review/review-table"
import { ReviewTitle } from "../../../../components/access-review/review-title"
import { TeamTabs } from "../../../../components/access/team-tabs"

const AccessReviewPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTabs />
    <ReviewTable />
  </div>
)

export const handle = {
  breadcrumb: () => <ReviewTitle />,
}

export default AccessReviewPage
