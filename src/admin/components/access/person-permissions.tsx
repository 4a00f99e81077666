import { Container, Heading, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { CatalogArea } from "../../lib/permission-grid"
import type { LinkedUserDetailResponse } from "../../lib/types"
import { PermissionWords } from "./permission-words"

type PersonPermissionsProps = {
  person: LinkedUserDetailResponse
  areas: CatalogArea[]
}

/** What all roles of somebody come to at this moment. */
export const PersonPermissions = (props: PersonPermissionsProps) => {
  const { person, areas } = props
  const { t } = useTeamTranslation()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("access.effective.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {person.permissions.length
            ? t("access.effective.hint")
            : t("access.effective.none")}
        </Text>
      </div>
      {person.permissions.length > 0 && (
        <PermissionWords permissions={person.permissions} areas={areas} />
      )}
    </Container>
  )
}
