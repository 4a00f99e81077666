import { Outlet, useParams, type UIMatch } from "react-router-dom"
import { PersonDetails } from "../../../../../components/people/person-details"
import { PersonTitle } from "../../../../../components/people/person-title"

const PersonPage = () => {
  const { id = "" } = useParams()
  return (
    <div className="flex flex-col gap-y-3">
      <PersonDetails key={id} id={id} />
      <Outlet />
    </div>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PersonTitle id={params.id} />,
}

export default PersonPage
