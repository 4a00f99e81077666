import { useAccount } from "../../hooks/api/accounts"
import { DetailsSkeleton } from "../common/details-skeleton"
import { PeopleError } from "../people/people-error"
import { AccountOverview } from "./account-overview"
import { Connections } from "./connections"
import { FirstAdministrator } from "./first-administrator"

type AccountDetailsProps = {
  id: string
  /** As its reseller sees it, and not its own people. */
  isClient?: boolean
}

export const AccountDetails = ({ id, isClient }: AccountDetailsProps) => {
  const { data: account, error, refetch } = useAccount(id)
  if (error && !account) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  if (!account) {
    return <DetailsSkeleton />
  }
  return (
    <>
      <AccountOverview account={account} />
      {isClient && !account.owner && <FirstAdministrator account={account} />}
      {isClient && <Connections account={account} />}
    </>
  )
}
