import { Prompt } from "@medusajs/ui"
import { useState } from "react"
import { useRoles } from "../../../hooks/api/roles"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import type { RoleEnd } from "../../../lib/role-end"
import type { BatchChange } from "../../../lib/types"
import { RoleSelect } from "../../access/role-select"
import { RoleEndField } from "../role-end-field"

type AddRoleDialogProps = {
  count: number
  isBusy: boolean
  onConfirm: (change: BatchChange) => void
  onClose: () => void
}

/** Another role for several people, for good or for a time. */
export const AddRoleDialog = (props: AddRoleDialogProps) => {
  const { count, isBusy, onConfirm, onClose } = props
  const { t, locale } = useTeamTranslation()
  const { data: roles } = useRoles(locale)
  const [roleId, setRoleId] = useState<string>()
  const [end, setEnd] = useState<RoleEnd>(null)
  const role = roles?.find(({ id }) => id === roleId)

  return (
    <Prompt
      open
      variant="confirmation"
      onOpenChange={(open) => !open && !isBusy && onClose()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t("people.bulk.addRolePrompt.title", { count })}
          </Prompt.Title>
          <Prompt.Description className="text-pretty">
            {t("people.bulk.addRolePrompt.text")}
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-4 px-6 pt-4">
          <RoleSelect
            label={t("people.bulk.addRolePrompt.role")}
            value={roleId}
            onChange={setRoleId}
          />
          {role && (
            <RoleEndField roleName={role.name} value={end} onChange={setEnd} />
          )}
        </div>
        <Prompt.Footer>
          <Prompt.Cancel type="button" disabled={isBusy}>
            {t("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action
            type="button"
            disabled={isBusy || !roleId}
            onClick={(event) => {
              // It stays open until it is known how it went.
              event.preventDefault()
              if (roleId) {
                onConfirm({
                  action: "add_role",
                  role_id: roleId,
                  expires_at: end,
                })
              }
            }}
          >
            {t("people.bulk.addRole")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
