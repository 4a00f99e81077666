import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useTeamTranslation } from "../hooks/use-team-translation"

/** On the host's own list of users: where to invite people with roles. */
const UsersPageWidget = () => {
  const { t } = useTeamTranslation()
  return (
    <Container className="flex flex-col gap-x-4 gap-y-3 px-6 py-4 sm:flex-row sm:items-center sm:justify-between">
      <div>
        <Heading level="h2">{t("users.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("users.text")}
        </Text>
      </div>
      <Button size="small" variant="secondary" className="shrink-0" asChild>
        <Link to="/settings/team">{t("users.open")}</Link>
      </Button>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "user.list.before" })

export default UsersPageWidget
