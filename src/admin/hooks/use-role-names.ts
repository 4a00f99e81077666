import { useCallback } from "react"
import { useRoles } from "./api/roles"
import { useTeamTranslation } from "./use-team-translation"

/** Names for role ids; one that is unknown here reads as its id. */
export function useRoleNames() {
  const { locale } = useTeamTranslation()
  const { data: roles } = useRoles(locale)
  const namesOf = useCallback(
    (ids: string[]) =>
      ids.map((id) => roles?.find((role) => role.id === id)?.name ?? id),
    [roles]
  )
  return { roles, namesOf }
}
