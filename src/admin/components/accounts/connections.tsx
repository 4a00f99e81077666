import { XCircle } from "@medusajs/icons"
import {
  Button,
  Container,
  Heading,
  Text,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useState } from "react"
import { useConnections, useDisconnect } from "../../hooks/api/connections"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type {
  TeamAccountDetailResponse,
  TeamLinkedUserResponse,
} from "../../lib/types"
import { ActionMenu } from "../common/action-menu"
import { RolesCell } from "../people/roles-cell"
import { StandingBadge } from "../people/standing-badge"
import { ConnectDrawer } from "./connect-drawer"

type ConnectionsProps = { account: TeamAccountDetailResponse }

/** The reseller's people who have a place in a client. */
export const Connections = ({ account }: ConnectionsProps) => {
  const { t } = useTeamTranslation()
  const { data: people, isError } = useConnections(account.id)
  const [isConnecting, setIsConnecting] = useState(false)
  const onDisconnect = useAskToDisconnect(account)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="min-w-0 max-w-xl">
          <Heading level="h2">{t("accounts.connections.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("accounts.connections.hint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={!people}
          onClick={() => setIsConnecting(true)}
        >
          {t("accounts.connections.connect")}
        </Button>
      </div>
      {people?.length === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("accounts.connections.empty")}
        </Text>
      )}
      {isError && (
        <Text size="small" className="text-ui-fg-error px-6 py-4">
          {t("errors.generic")}
        </Text>
      )}
      {people && people.length > 0 && (
        <ul className="divide-y">
          {people.map((person) => (
            <Connection
              key={person.id}
              person={person}
              onDisconnect={() => void onDisconnect(person)}
            />
          ))}
        </ul>
      )}
      {isConnecting && people && (
        <ConnectDrawer
          account={account}
          connected={people}
          onClose={() => setIsConnecting(false)}
        />
      )}
    </Container>
  )
}

type ConnectionProps = {
  person: TeamLinkedUserResponse
  onDisconnect: () => void
}

const Connection = ({ person, onDisconnect }: ConnectionProps) => {
  const { t } = useTeamTranslation()
  const { namesOf } = useRoleNames()
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="grid min-w-0 flex-1 grid-cols-1 items-center gap-x-4 gap-y-1 sm:grid-cols-3">
        <div className="min-w-0">
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="truncate"
          >
            {person.name || person.email}
          </Text>
          {person.name && (
            <Text size="xsmall" className="text-ui-fg-muted truncate">
              {person.email}
            </Text>
          )}
        </div>
        <RolesCell names={namesOf(person.role_ids)} />
        <div>
          <StandingBadge
            status={person.status}
            hasRole={person.standing !== "no_role"}
          />
        </div>
      </div>
      <ActionMenu
        label={t("people.columns.actionsFor", { email: person.email })}
        groups={[
          [
            {
              label: t("accounts.connections.disconnect"),
              icon: <XCircle />,
              onClick: onDisconnect,
            },
          ],
        ]}
      />
    </li>
  )
}

function useAskToDisconnect(account: TeamAccountDetailResponse) {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useDisconnect(account.id)
  return async ({ id, name, email }: TeamLinkedUserResponse) => {
    const who = name || email
    const confirmed = await prompt({
      title: t("accounts.connections.prompt.title", {
        name: who,
        account: account.name,
      }),
      description: t("accounts.connections.prompt.text"),
      confirmText: t("accounts.connections.disconnect"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    try {
      await mutateAsync(id)
      toast.success(t("accounts.connections.disconnected", { name: who }))
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }
}
