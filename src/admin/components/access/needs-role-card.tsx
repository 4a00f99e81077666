import { Container, Heading, Text } from "@medusajs/ui"
import { useHostInvites, useNewcomers } from "../../hooks/api/newcomers"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { HostInviteRow } from "./host-invite-row"
import { NewcomerRow } from "./newcomer-row"

/** Who came another way than by an invitation of ours, and waits for a role. */
export const NeedsRoleCard = () => {
  const { isRoot, may } = useAccess()
  return (
    <>
      <Newcomers enabled={may("linked_user:update")} />
      <HostInvites enabled={isRoot} />
    </>
  )
}

const Newcomers = ({ enabled }: { enabled: boolean }) => {
  const { t } = useTeamTranslation()
  const { data: newcomers } = useNewcomers(enabled)
  if (!newcomers?.length) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("access.newcomers.title", { count: newcomers.length })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("access.newcomers.hint")}
        </Text>
      </div>
      <ul className="divide-y">
        {newcomers.map((newcomer) => (
          <NewcomerRow key={newcomer.user_id} newcomer={newcomer} />
        ))}
      </ul>
    </Container>
  )
}

const HostInvites = ({ enabled }: { enabled: boolean }) => {
  const { t } = useTeamTranslation()
  const { data: invites } = useHostInvites(enabled)
  if (!invites?.length) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("access.hostInvites.title", { count: invites.length })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("access.hostInvites.hint")}
        </Text>
      </div>
      <ul className="divide-y">
        {invites.map((invite) => (
          <HostInviteRow key={invite.id} invite={invite} />
        ))}
      </ul>
    </Container>
  )
}
