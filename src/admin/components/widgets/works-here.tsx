import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useLinkedUsers } from "../../hooks/api/linked-users"
import { useAccess } from "../../hooks/use-access"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { LinkedUser } from "../../lib/types"
import { Pager } from "../common/pager"
import { StandingBadge } from "../people/standing-badge"

const PAGE = 10

type WorksHereProps = { location_id: string } | { sales_channel_id: string }

/** People of a location or a sales channel; nothing for who mayn't see them. */
export const WorksHere = (place: WorksHereProps) => {
  const { t } = useTeamTranslation()
  const { isLoaded, may } = useAccess()
  const [offset, setOffset] = useState(0)
  const isAllowed = isLoaded && may("linked_user:read")
  const { data, error } = useLinkedUsers(
    { ...place, order: "name", offset, limit: PAGE },
    isAllowed
  )
  if (!isAllowed) {
    return null
  }
  const people = data?.linked_users
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("widgets.works.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("widgets.works.hint")}
        </Text>
      </div>
      {error && !data ? (
        <Text size="small" role="alert" className="text-ui-fg-error px-6 py-4">
          {errorText(error, t)}
        </Text>
      ) : !people ? (
        <div className="px-6 py-4">
          <Skeleton className="h-10 w-full" />
        </div>
      ) : people.length ? (
        <ul className="divide-y">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("widgets.works.empty")}
        </Text>
      )}
      {data && data.count > PAGE && (
        <Pager
          offset={offset}
          size={PAGE}
          count={data.count}
          onChange={setOffset}
        />
      )}
    </Container>
  )
}

const PersonRow = ({ person }: { person: LinkedUser }) => {
  const { namesOf } = useRoleNames()
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="flex min-w-0 flex-col">
        <Link
          to={`/settings/team/people/${person.id}`}
          className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus w-fit max-w-full truncate rounded-sm outline-none hover:underline"
        >
          {person.name || person.email}
        </Link>
        <Text size="xsmall" className="text-ui-fg-muted truncate">
          {namesOf(person.role_ids).join(", ")}
        </Text>
      </div>
      <StandingBadge
        status={person.status}
        hasRole={person.standing !== "no_role"}
      />
    </li>
  )
}
