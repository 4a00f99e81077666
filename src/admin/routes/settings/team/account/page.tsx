import { TeamTabs } from "../../../../components/access/team-tabs"
import { AccountDetails } from "../../../../components/accounts/account-details"
import { AccountTitle } from "../../../../components/accounts/clients-title"
import { DetailsSkeleton } from "../../../../components/common/details-skeleton"
import { useMe } from "../../../../hooks/api/me"

const AccountPage = () => {
  const account = useMe().data?.current?.account
  return (
    <div className="flex flex-col gap-y-3">
      <TeamTabs />
      {account ? <AccountDetails id={account.id} /> : <DetailsSkeleton />}
    </div>
  )
}

export const handle = {
  breadcrumb: () => <AccountTitle />,
}

export default AccountPage
