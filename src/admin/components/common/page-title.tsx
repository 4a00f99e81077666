import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const PageTitle = () => <>{useTeamTranslation().t("page.title")}</>
