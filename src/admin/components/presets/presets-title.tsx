import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const PresetsTitle = () => <>{useTeamTranslation().t("presets.title")}</>
