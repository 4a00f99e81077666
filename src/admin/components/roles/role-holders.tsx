import {
  Avatar,
  Button,
  Container,
  Heading,
  Skeleton,
  Text,
} from "@medusajs/ui"
import { Link } from "react-router-dom"
import { usePeople } from "../../hooks/api/people"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Person, RoleDetailResponse } from "../../lib/types"
import { StatusCell } from "../people/status-cell"
import { peopleWith } from "./role-usage"

const SHOWN = 5

/** The first of those who have this role or were invited to it. */
export const RoleHolders = ({ role }: { role: RoleDetailResponse }) => {
  const { t } = useTeamTranslation()
  const { may } = useAccess()
  const count = role.holders_count + role.invitations_count
  if (!count || !may("linked_user:read")) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("roles.holders.title")}</Heading>
        {count > SHOWN && (
          <Button size="small" variant="secondary" asChild>
            <Link to={peopleWith(role.id, [])}>
              {t("roles.holders.all", { count })}
            </Link>
          </Button>
        )}
      </div>
      <HolderList roleId={role.id} />
    </Container>
  )
}

const HolderList = ({ roleId }: { roleId: string }) => {
  const { data, isPending } = usePeople({
    role_id: [roleId],
    offset: 0,
    limit: SHOWN,
  })
  if (isPending) {
    return (
      <div className="px-6 py-4">
        <Skeleton className="h-10 w-full" />
      </div>
    )
  }
  return (
    <ul className="divide-y">
      {data?.people.map((person) => (
        <li
          key={person.id}
          className="flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <Holder person={person} />
          <StatusCell person={person} />
        </li>
      ))}
    </ul>
  )
}

const Holder = ({ person }: { person: Person }) => {
  const name = person.kind === "linked_user" ? person.name : ""
  const words = (
    <span className="flex min-w-0 items-center gap-x-3">
      <Avatar
        size="small"
        fallback={(name || person.email).charAt(0).toUpperCase()}
      />
      <span className="flex min-w-0 flex-col">
        <Text
          as="span"
          size="small"
          leading="compact"
          weight="plus"
          className="truncate"
        >
          {name || person.email}
        </Text>
        {name && (
          <Text as="span" size="xsmall" className="text-ui-fg-muted truncate">
            {person.email}
          </Text>
        )}
      </span>
    </span>
  )
  return person.kind === "linked_user" ? (
    <Link
      to={`/settings/team/people/${person.id}`}
      className="focus-visible:shadow-borders-focus min-w-0 rounded-md outline-none"
    >
      {words}
    </Link>
  ) : (
    words
  )
}
