import { useTeamTranslation } from "../../hooks/use-team-translation"
import { SessionsCard } from "./sessions-card"

/** Where one is logged in. */
export const MySessions = () => {
  const { t } = useTeamTranslation()
  return (
    <SessionsCard
      title={t("sessions.own.title")}
      hint={t("sessions.own.hint")}
      of={{ whose: "own" }}
    />
  )
}
