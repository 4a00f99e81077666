import { useNavigate, useParams } from "react-router-dom"
import { EditPersonDrawer } from "../../../../../../components/people/edit-person-drawer"

const EditPersonPage = () => {
  const { id = "" } = useParams()
  const navigate = useNavigate()
  const onClose = () =>
    void navigate(`/settings/team/people/${id}`, { replace: true })
  return <EditPersonDrawer id={id} onClose={onClose} />
}

export default EditPersonPage
