import { Select } from "@medusajs/ui"
import { useRoles } from "../../hooks/api/roles"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type RoleSelectProps = {
  /** What a screen reader calls it. */
  label: string
  value: string | undefined
  onChange: (id: string) => void
  disabled?: boolean
}

/** One of the roles that the reader may give. */
export const RoleSelect = (props: RoleSelectProps) => {
  const { t, locale } = useTeamTranslation()
  const { data: roles = [] } = useRoles(locale)
  return (
    <Select
      size="small"
      value={props.value ?? ""}
      onValueChange={props.onChange}
      disabled={props.disabled}
    >
      <Select.Trigger aria-label={props.label}>
        <Select.Value placeholder={t("access.chooseRole")} />
      </Select.Trigger>
      <Select.Content>
        {roles
          .filter((role) => role.may.give)
          .map(({ id, name }) => (
            <Select.Item key={id} value={id}>
              {name}
            </Select.Item>
          ))}
      </Select.Content>
    </Select>
  )
}
