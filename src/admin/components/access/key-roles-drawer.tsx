import { Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useBindKey } from "../../hooks/api/api-keys"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { TeamApiKeyResponse } from "../../lib/types"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import { Named } from "../common/named"
import { RoleField } from "../common/role-field"

type KeyRolesDrawerProps = {
  apiKey: TeamApiKeyResponse
  onClose: () => void
}

/** Chooses the roles of a key: it can then do just what these say. */
export const KeyRolesDrawer = ({ apiKey, onClose }: KeyRolesDrawerProps) => {
  const { t } = useTeamTranslation()
  const { mutate, isPending } = useBindKey(apiKey.id)
  const [roleIds, setRoleIds] = useState(apiKey.role_ids)
  const { title } = apiKey

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    mutate(roleIds, {
      onSuccess: () => {
        toast.success(t("access.keys.bound", { title }))
        onClose()
      },
      onError: (error) =>
        toast.error(t("errors.title"), { description: errorText(error, t) }),
    })
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
                {t("access.keys.drawer.title", { title })}
              </Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle text-pretty">
                {t("access.keys.drawer.hint")}
              </Drawer.Description>
            </Drawer.Header>
          </Named>
          <Drawer.Body className="overflow-y-auto">
            <RoleField
              value={roleIds}
              onChange={setRoleIds}
              hint={t("access.keys.drawer.rolesHint")}
              without={[ADMINISTRATOR_ROLE_ID]}
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
              disabled={!roleIds.length}
            >
              {t("actions.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
