import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const ActivityTitle = () => (
  <>{useTeamTranslation().t("activity.title")}</>
)
