import { useParams } from "react-router-dom"
import { RoleEditorPage } from "../../../../../../components/roles/role-editor-page"

const EditRolePage = () => {
  const { id = "" } = useParams()
  return <RoleEditorPage mode={{ name: "edit", id }} />
}

export default EditRolePage
