import { useParams, type UIMatch } from "react-router-dom"
import { AccountDetails } from "../../../../../components/accounts/account-details"
import { ClientTitle } from "../../../../../components/accounts/clients-title"

const ClientPage = () => {
  const { id = "" } = useParams()
  return (
    <div className="flex flex-col gap-y-3">
      <AccountDetails key={id} id={id} isClient />
    </div>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <ClientTitle id={params.id} />,
}

export default ClientPage
