import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const ReviewTitle = () => (
  <>{useTeamTranslation().t("access_review.title")}</>
)
