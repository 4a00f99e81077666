import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const ApiKeysTitle = () => (
  <>{useTeamTranslation().t("access.keys.title")}</>
)
