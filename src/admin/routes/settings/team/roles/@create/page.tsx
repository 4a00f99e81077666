import { useSearchParams } from "react-router-dom"
import { RoleEditorPage } from "../../../../../components/roles/role-editor-page"

const CreateRolePage = () => {
  const [params] = useSearchParams()
  return (
    <RoleEditorPage
      mode={{ name: "create", copyOf: params.get("copy") ?? undefined }}
    />
  )
}

export default CreateRolePage
