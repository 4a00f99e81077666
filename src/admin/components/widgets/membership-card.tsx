import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useLinkedUsers } from "../../hooks/api/linked-users"
import { useAccess } from "../../hooks/use-access"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { LinkedUser } from "../../lib/types"
import { SectionRow } from "../common/section-row"
import { RolesCell } from "../people/roles-cell"
import { StandingBadge } from "../people/standing-badge"
import { PlaceNames } from "../places/place-names"

type MembershipCardProps = { user: { id: string; email: string } }

/** What a user of the host is in the team; nothing for who mayn't see it. */
export const MembershipCard = ({ user }: MembershipCardProps) => {
  const { t } = useTeamTranslation()
  const { isLoaded, may } = useAccess()
  const isAllowed = isLoaded && may("linked_user:read")
  const { data } = useLinkedUsers({ q: user.email, limit: 100 }, isAllowed)
  if (!isAllowed || !data) {
    return null
  }
  const person = data.linked_users.find((one) => one.user_id === user.id)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <Heading level="h2">{t("widgets.member.title")}</Heading>
          {person && (
            <StandingBadge
              status={person.status}
              hasRole={person.standing !== "no_role"}
            />
          )}
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link
            to={
              person ? `/settings/team/people/${person.id}` : "/settings/team"
            }
          >
            {t("widgets.member.open")}
          </Link>
        </Button>
      </div>
      {person ? (
        <Membership person={person} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("widgets.member.none")}
        </Text>
      )}
    </Container>
  )
}

const Membership = ({ person }: { person: LinkedUser }) => {
  const { t } = useTeamTranslation()
  const { namesOf } = useRoleNames()
  return (
    <>
      <SectionRow title={t("fields.roles")}>
        <RolesCell names={namesOf(person.role_ids)} />
      </SectionRow>
      <SectionRow title={t("places.location.label")}>
        <PlaceNames kind="location" ids={person.location_ids} />
      </SectionRow>
      <SectionRow title={t("places.sales_channel.label")}>
        <PlaceNames kind="sales_channel" ids={person.sales_channel_ids} />
      </SectionRow>
    </>
  )
}
