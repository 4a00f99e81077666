import { useLocation, useNavigate } from "react-router-dom"
import { InviteModal } from "../../../../components/invite/invite-modal"

const InvitePage = () => {
  const navigate = useNavigate()
  const { search } = useLocation()
  const onClose = () =>
    void navigate({ pathname: "/settings/team", search }, { replace: true })
  return <InviteModal onClose={onClose} />
}

export default InvitePage
