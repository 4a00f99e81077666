import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { usePermissions } from "../../hooks/api/permissions"
import { useRole } from "../../hooks/api/roles"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { RoleDetailResponse } from "../../lib/types"
import { DetailsSkeleton } from "../common/details-skeleton"
import { PermissionWords } from "../access/permission-words"
import { PeopleError } from "../people/people-error"
import { DeleteRoleDialog } from "./delete-role-dialog"
import { RoleHolders } from "./role-holders"
import { RoleOverview } from "./role-overview"

/** What a role is, what its holders may do, and who they are. */
export const RoleDetails = ({ id }: { id: string }) => {
  const { locale } = useTeamTranslation()
  const navigate = useNavigate()
  const { data: role, error, refetch } = useRole(id, locale)
  const [isLeaving, setIsLeaving] = useState(false)

  if (error && !role) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  if (!role) {
    return <DetailsSkeleton />
  }
  return (
    <>
      <RoleOverview role={role} onDelete={() => setIsLeaving(true)} />
      <RolePermissions role={role} />
      <RoleHolders role={role} />
      {isLeaving && (
        <DeleteRoleDialog
          role={role}
          onClose={() => setIsLeaving(false)}
          onDeleted={() =>
            void navigate("/settings/team/roles", { replace: true })
          }
        />
      )}
    </>
  )
}

const RolePermissions = ({ role }: { role: RoleDetailResponse }) => {
  const { t, locale } = useTeamTranslation()
  const { data: areas, error, refetch } = usePermissions(locale)
  if (error) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("roles.permissions.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {role.permissions.length
            ? t("roles.permissions.hint")
            : t("roles.permissions.none")}
        </Text>
      </div>
      {areas ? (
        <PermissionWords permissions={role.permissions} areas={areas} />
      ) : (
        <div className="px-6 py-4">
          <Skeleton className="h-40 w-full" />
        </div>
      )}
    </Container>
  )
}
