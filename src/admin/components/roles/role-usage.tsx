import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { RoleDetailResponse } from "../../lib/types"

type RoleUsageProps = {
  role: Pick<
    RoleDetailResponse,
    "id" | "name" | "holders_count" | "invitations_count"
  >
}

/** Who has a role, and who will: each leads to the list of just these. */
export const RoleUsage = ({ role }: RoleUsageProps) => {
  const { t } = useTeamTranslation()
  const { id, holders_count, invitations_count } = role
  if (!holders_count && !invitations_count) {
    return (
      <Text as="span" size="small" className="text-ui-fg-muted">
        {t("roles.nobody")}
      </Text>
    )
  }
  return (
    <span className="flex flex-wrap gap-x-2">
      {holders_count > 0 && (
        <UsageLink to={peopleWith(id, ["active", "suspended"])}>
          {t("roles.people", { count: holders_count })}
        </UsageLink>
      )}
      {invitations_count > 0 && (
        <UsageLink to={peopleWith(id, ["pending"])}>
          {t("roles.invitations", { count: invitations_count })}
        </UsageLink>
      )}
    </span>
  )
}

/** The Team page, showing those only who have this role. */
export const peopleWith = (roleId: string, statuses: string[]) => {
  const params = new URLSearchParams(
    statuses.map((status) => ["status", status])
  )
  params.append("role_id", roleId)
  return { pathname: "/settings/team", search: params.toString() }
}

type UsageLinkProps = {
  to: ReturnType<typeof peopleWith>
  children: string
}

const UsageLink = ({ to, children }: UsageLinkProps) => (
  <Link
    to={to}
    onClick={(event) => event.stopPropagation()}
    className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded-sm whitespace-normal sm:whitespace-nowrap outline-none"
  >
    {children}
  </Link>
)
