import { Prompt, Select, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useDeleteRole, useMoveHolders, useRoles } from "../../hooks/api/roles"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { RoleDetailResponse } from "../../lib/types"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import { Field } from "../common/field"
import { holdersText } from "./holders-text"

type DeleteRoleDialogProps = {
  role: RoleDetailResponse
  onClose: () => void
  onDeleted?: () => void
}

/** Deletes a role; whoever has it gets another one first. */
export const DeleteRoleDialog = (props: DeleteRoleDialogProps) => {
  const { role, onClose, onDeleted } = props
  const { t, dateLocale } = useTeamTranslation()
  const [target, setTarget] = useState<string>()
  const move = useMoveHolders(role.id)
  const remove = useDeleteRole(role.id)
  const isHeld = role.holders_count + role.invitations_count > 0
  const isBusy = move.isPending || remove.isPending

  const onConfirm = async () => {
    try {
      if (isHeld && target) {
        await move.mutateAsync(target)
      }
      await remove.mutateAsync()
      toast.success(t("roles.deleted", { name: role.name }))
      onClose()
      onDeleted?.()
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  return (
    <Prompt open onOpenChange={(open) => !open && !isBusy && onClose()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t("roles.deleteDialog.title", { name: role.name })}
          </Prompt.Title>
          <Prompt.Description className="text-pretty">
            {isHeld
              ? t("roles.deleteDialog.held", {
                  who: holdersText(role, t, dateLocale),
                })
              : t("roles.deleteDialog.free")}{" "}
            {role.presets_count > 0 &&
              t("presets.loseRole", { count: role.presets_count })}
          </Prompt.Description>
        </Prompt.Header>
        {isHeld && (
          <div className="px-6 pt-4">
            <TargetField role={role} value={target} onChange={setTarget} />
          </div>
        )}
        <Prompt.Footer>
          <Prompt.Cancel type="button" disabled={isBusy}>
            {t("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action
            type="button"
            disabled={isBusy || (isHeld && !target)}
            onClick={(event) => {
              // It stays open until it is known how it went.
              event.preventDefault()
              void onConfirm()
            }}
          >
            {t(isHeld ? "roles.deleteDialog.move" : "roles.delete")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}

type TargetFieldProps = {
  role: RoleDetailResponse
  value: string | undefined
  onChange: (id: string) => void
}

/** Who shall be Administrator is decided person by person, so it isn't here. */
const TargetField = ({ role, value, onChange }: TargetFieldProps) => {
  const { t, locale } = useTeamTranslation()
  const { data: roles = [] } = useRoles(locale)
  const id = useId()
  const targets = roles.filter(
    (other) =>
      other.id !== role.id &&
      other.id !== ADMINISTRATOR_ROLE_ID &&
      other.may.give
  )
  return (
    <Field label={t("roles.deleteDialog.target")} htmlFor={id}>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value placeholder={t("roles.deleteDialog.placeholder")} />
        </Select.Trigger>
        <Select.Content>
          {targets.map((target) => (
            <Select.Item key={target.id} value={target.id}>
              {target.name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
