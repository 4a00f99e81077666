import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const SessionsTitle = () => (
  <>{useTeamTranslation().t("sessions.title")}</>
)
