import { useRole } from "../../hooks/api/roles"
import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const RolesTitle = () => <>{useTeamTranslation().t("roles.title")}</>

/** For the breadcrumbs: the role in the address. */
export const RoleTitle = ({ id }: { id: string | undefined }) => {
  const { locale } = useTeamTranslation()
  return <>{useRole(id, locale).data?.name}</>
}
