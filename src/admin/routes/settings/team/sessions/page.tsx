import { TeamTabs } from "../../../../components/access/team-tabs"
import { MySessions } from "../../../../components/sessions/my-sessions"
import { SessionsCard } from "../../../../components/sessions/sessions-card"
import { SessionsTitle } from "../../../../components/sessions/sessions-title"
import { useAccess } from "../../../../hooks/use-access"
import { useTeamTranslation } from "../../../../hooks/use-team-translation"

const SessionsPage = () => {
  const { t } = useTeamTranslation()
  const { may } = useAccess()
  return (
    <div className="flex flex-col gap-y-3">
      <TeamTabs />
      <MySessions />
      {may("linked_user:end_sessions") && (
        <SessionsCard
          title={t("sessions.account.title")}
          hint={t("sessions.account.hint")}
          of={{ whose: "account" }}
        />
      )}
    </div>
  )
}

export const handle = {
  breadcrumb: () => <SessionsTitle />,
}

export default SessionsPage
