import { useTeamTranslation } from "../../hooks/use-team-translation"
import { useLinkedUser } from "../../hooks/api/linked-users"
import { useAccess } from "../../hooks/use-access"
import { usePermissions } from "../../hooks/api/permissions"
import { PersonPermissions } from "../access/person-permissions"
import { WhyCard } from "../access/why-card"
import { LatestActivity } from "../activity/latest-activity"
import { DetailsSkeleton } from "../common/details-skeleton"
import { SessionsCard } from "../sessions/sessions-card"
import { PeopleError } from "./people-error"
import { PersonOverview } from "./person-overview"
import { PersonRoles } from "./person-roles"

/** Somebody in the team: who, with which roles, and what these come to. */
export const PersonDetails = ({ id }: { id: string }) => {
  const { t, locale } = useTeamTranslation()
  const { may } = useAccess()
  const { data: person, error, refetch } = useLinkedUser(id)
  const { data: areas } = usePermissions(locale)

  if (error && !person) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  if (!person) {
    return <DetailsSkeleton />
  }
  return (
    <>
      <PersonOverview person={person} />
      <PersonRoles person={person} />
      {may("linked_user:end_sessions") && (
        <SessionsCard
          title={t("sessions.title")}
          hint={t("sessions.ofPerson")}
          of={{ linked_user_id: id }}
        />
      )}
      <LatestActivity
        title={t("activity.ofPerson")}
        of={{ actor_id: person.user_id }}
      />
      {areas && (
        <>
          <WhyCard person={person} areas={areas} />
          <PersonPermissions person={person} areas={areas} />
        </>
      )}
    </>
  )
}
