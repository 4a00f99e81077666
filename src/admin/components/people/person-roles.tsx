import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useMe } from "../../hooks/api/me"
import { useRoles } from "../../hooks/api/roles"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { longDate } from "../../lib/dates"
import type {
  LinkedUserDetailResponse,
  RoleAssignmentResponse,
} from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"
import { RoleEndText } from "./role-end-text"

type PersonRolesProps = { person: LinkedUserDetailResponse }

/** Which roles somebody has, by whom and until when. */
export const PersonRoles = ({ person }: PersonRolesProps) => {
  const { t } = useTeamTranslation()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("fields.roles")}</Heading>
        <EditButton person={person} />
      </div>
      {person.roles.length ? (
        <ul className="divide-y">
          {person.roles.map((assignment) => (
            <Assignment key={assignment.role_id} assignment={assignment} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-4">
          {t("access.person.noRoles")}
        </Text>
      )}
    </Container>
  )
}

const EditButton = ({ person }: PersonRolesProps) => {
  const { t } = useTeamTranslation()
  const isYou = useMe().data?.user.id === person.user_id
  const label = t("access.person.changeRoles")
  if (!person.may.change) {
    return (
      <WithTooltip
        content={t(
          isYou ? "access.person.notYourself" : "access.person.mayNot"
        )}
      >
        <Button size="small" variant="secondary" disabled>
          {label}
        </Button>
      </WithTooltip>
    )
  }
  return (
    <Button size="small" variant="secondary" asChild>
      <Link to={`/settings/team/people/${person.id}/edit`}>{label}</Link>
    </Button>
  )
}

type AssignmentProps = { assignment: RoleAssignmentResponse }

const Assignment = ({ assignment }: AssignmentProps) => {
  const { t, locale, dateLocale } = useTeamTranslation()
  const { may } = useAccess()
  const { data: roles } = useRoles(locale)
  const { role_id, granted_by, granted_at, expires_at } = assignment
  const role = roles?.find(({ id }) => id === role_id)
  const name = role?.name ?? role_id
  return (
    <li className="flex flex-col justify-between gap-x-6 gap-y-1 px-6 py-3 sm:flex-row sm:items-center">
      <div className="flex min-w-0 flex-col">
        {may("role:read") ? (
          <Link
            to={`/settings/team/roles/${role_id}`}
            className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus w-fit rounded-sm outline-none hover:underline"
          >
            {name}
          </Link>
        ) : (
          <Text as="span" size="small" leading="compact" weight="plus">
            {name}
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-muted text-pretty">
          {role?.description}
        </Text>
      </div>
      <div className="flex shrink-0 flex-col sm:items-end">
        <RoleEndText end={expires_at} />
        <Text size="xsmall" className="text-ui-fg-muted">
          {granted_by
            ? t("access.person.givenBy", {
                name: granted_by.name,
                date: longDate(granted_at, dateLocale),
              })
            : t("access.person.givenOn", {
                date: longDate(granted_at, dateLocale),
              })}
        </Text>
      </div>
    </li>
  )
}
