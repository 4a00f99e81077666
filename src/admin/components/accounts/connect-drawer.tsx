import { Alert, Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import {
  ADMINISTRATOR_ROLE_ID,
  LOCATION_ADMINISTRATOR_ROLE_ID,
} from "../../../utils/role-ids"
import { useConnect } from "../../hooks/api/connections"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { codeText, errorText } from "../../lib/error-text"
import type {
  ConnectResult,
  TeamAccountDetailResponse,
  TeamLinkedUserResponse,
} from "../../lib/types"
import { Named } from "../common/named"
import { RoleField } from "../common/role-field"
import { ChannelsField } from "./channels-field"
import { type Chosen, PeopleField } from "./people-field"

type ConnectDrawerProps = {
  account: TeamAccountDetailResponse
  connected: TeamLinkedUserResponse[]
  onClose: () => void
}

/** Gives the reseller's people a place in a client. */
export const ConnectDrawer = (props: ConnectDrawerProps) => {
  const { account, connected, onClose } = props
  const { t } = useTeamTranslation()
  const { roles } = useRoleNames()
  const { mutate, isPending } = useConnect(account.id)
  const [people, setPeople] = useState<Chosen>(new Map())
  const [roleIds, setRoleIds] = useState<string[]>([])
  const [channels, setChannels] = useState<string[] | null>(null)
  const [refused, setRefused] = useState<ConnectResult[]>([])
  const withoutRoles = [
    ADMINISTRATOR_ROLE_ID,
    // It needs locations, which aren't asked for here.
    LOCATION_ADMINISTRATOR_ROLE_ID,
    // The reseller's own roles aren't there.
    ...(roles ?? [])
      .filter(({ source }) => source === "custom")
      .map(({ id }) => id),
  ]

  const onConnected = (results: ConnectResult[]) => {
    const failed = results.filter(({ outcome }) => outcome === "refused")
    const count = results.length - failed.length
    if (count) {
      toast.success(
        t("accounts.connections.connected", { count, account: account.name })
      )
    }
    if (!failed.length) {
      onClose()
      return
    }
    setRefused(failed)
    setPeople(
      new Map([...people].filter(([id]) => failed.some((one) => one.id === id)))
    )
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    mutate(
      {
        linked_user_ids: [...people.keys()],
        role_ids: roleIds,
        ...(channels && { sales_channel_ids: channels }),
      },
      {
        onSuccess: onConnected,
        onError: (error) =>
          toast.error(t("errors.title"), { description: errorText(error, t) }),
      }
    )
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form
          onSubmit={onSubmit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Named label={t("actions.close")}>
            <Drawer.Header>
              <Drawer.Title className="[overflow-wrap:anywhere]">
                {t("accounts.connect.title", { name: account.name })}
              </Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle text-pretty">
                {t("accounts.connect.hint")}
              </Drawer.Description>
            </Drawer.Header>
          </Named>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            {refused.length > 0 && (
              <Alert variant="error" role="alert">
                <ul>
                  {refused.map(({ id, code, message }) => (
                    <li key={id} className="[overflow-wrap:anywhere]">
                      {people.get(id)}: {codeText(code, t) ?? message}
                    </li>
                  ))}
                </ul>
              </Alert>
            )}
            <PeopleField
              value={people}
              onChange={setPeople}
              without={connected.map(({ user_id }) => user_id)}
            />
            <RoleField
              value={roleIds}
              onChange={setRoleIds}
              hint={t("accounts.connect.rolesHint")}
              without={withoutRoles}
            />
            <ChannelsField
              ids={account.sales_channel_ids}
              value={channels}
              onChange={setChannels}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              isLoading={isPending}
              disabled={
                !people.size || !roleIds.length || channels?.length === 0
              }
            >
              {t("accounts.connections.connect")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
