import { useNavigate } from "react-router-dom"
import { CreateClientModal } from "../../../../../components/accounts/create-client-modal"

const CreateClientPage = () => {
  const navigate = useNavigate()
  const onClose = () =>
    void navigate("/settings/team/clients", { replace: true })
  return <CreateClientModal onClose={onClose} />
}

export default CreateClientPage
