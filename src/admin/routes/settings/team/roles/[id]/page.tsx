import { Outlet, useParams, type UIMatch } from "react-router-dom"
import { RoleDetails } from "../../../../../components/roles/role-details"
import { RoleTitle } from "../../../../../components/roles/roles-title"

const RolePage = () => {
  const { id = "" } = useParams()
  return (
    <div className="flex flex-col gap-y-3">
      <RoleDetails key={id} id={id} />
      <Outlet />
    </div>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <RoleTitle id={params.id} />,
}

export default RolePage
