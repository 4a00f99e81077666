import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useExplanation } from "../../hooks/api/linked-users"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { CatalogPermission } from "../../lib/permission-grid"
import type { ExplainResponse, LinkedUserDetailResponse } from "../../lib/types"
import { RoleEndText } from "../people/role-end-text"

type WhyAnswerProps = {
  person: LinkedUserDetailResponse
  permission: CatalogPermission
}

/** Whether somebody may do something, and by which roles, or what they lack. */
export const WhyAnswer = ({ person, permission }: WhyAnswerProps) => {
  const { t, locale } = useTeamTranslation()
  const { data, error } = useExplanation(person.id, permission.key, locale)
  const name = person.name || person.email
  if (error) {
    return (
      <Text size="small" className="text-ui-fg-error" role="alert">
        {errorText(error, t)}
      </Text>
    )
  }
  if (!data) {
    return <Skeleton className="h-16 w-full max-w-lg" />
  }
  const values = { name, permission: permission.label }
  return (
    <div
      role="status"
      className="bg-ui-bg-component shadow-elevation-card-rest flex gap-x-3 rounded-lg p-4"
    >
      {data.allowed ? (
        <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" />
      ) : (
        <XCircleSolid className="text-ui-tag-red-icon mt-0.5 shrink-0" />
      )}
      <div className="flex min-w-0 flex-col gap-y-2">
        <Text size="small" weight="plus" className="text-pretty">
          {t(data.allowed ? "access.why.yes" : "access.why.no", values)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(`access.why.reason.${data.reason}`, values)}
        </Text>
        <RoleList
          label={t("access.why.grantedBy")}
          roles={data.granted_by}
          withEnd
        />
        {!data.allowed && (
          <RoleList
            label={t("access.why.wouldBeGrantedBy")}
            roles={data.would_be_granted_by}
          />
        )}
      </div>
    </div>
  )
}

type RoleListProps = {
  label: string
  roles: ExplainResponse["granted_by"] | ExplainResponse["would_be_granted_by"]
  withEnd?: boolean
}

const RoleList = ({ label, roles, withEnd }: RoleListProps) =>
  roles.length > 0 && (
    <div>
      <Text size="xsmall" weight="plus" className="text-ui-fg-muted">
        {label}
      </Text>
      <ul className="flex flex-col">
        {roles.map((role) => (
          <li
            key={role.role_id}
            className="flex flex-wrap items-center gap-x-2"
          >
            <Link
              to={`/settings/team/roles/${role.role_id}`}
              className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded-sm outline-none"
            >
              {role.name}
            </Link>
            {withEnd && "expires_at" in role && (
              <RoleEndText end={role.expires_at} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
