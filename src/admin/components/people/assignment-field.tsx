import { Alert, Checkbox, Hint, Text, Tooltip, clx } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { RoleEnd } from "../../lib/role-end"
import type { RoleDetailResponse } from "../../lib/types"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import { RoleEndField } from "./role-end-field"

/** Role ids, each with its end. */
export type Assignments = ReadonlyMap<string, RoleEnd>

type AssignmentFieldProps = {
  roles: RoleDetailResponse[]
  value: Assignments
  onChange: (value: Assignments) => void
}

/** All roles, of which several are picked, each for good or for a time. */
export const AssignmentField = (props: AssignmentFieldProps) => {
  const { roles, value, onChange } = props
  const { t } = useTeamTranslation()

  const set = (id: string, end: RoleEnd | undefined) => {
    const next = new Map(value)
    if (end === undefined) {
      next.delete(id)
    } else {
      next.set(id, end)
    }
    onChange(next)
  }

  return (
    <fieldset className="flex min-w-0 flex-col gap-y-2">
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("fields.roles")}
        </Text>
      </legend>
      <Hint>{t("fields.rolesHint")}</Hint>
      <ul className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
        {roles.map((role) => (
          <RoleOption
            key={role.id}
            role={role}
            end={value.get(role.id)}
            onChange={(end) => set(role.id, end)}
          />
        ))}
      </ul>
      {value.has(ADMINISTRATOR_ROLE_ID) && (
        <Alert variant="warning">{t("fields.administratorWarning")}</Alert>
      )}
    </fieldset>
  )
}

type RoleOptionProps = {
  role: RoleDetailResponse
  /** Undefined: not held. */
  end: RoleEnd | undefined
  onChange: (end: RoleEnd | undefined) => void
}

const RoleOption = ({ role, end, onChange }: RoleOptionProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  const isHeld = end !== undefined
  const isLocked = !role.may.give
  const option = (
    <li className={clx(isHeld && "bg-ui-bg-base")}>
      <label
        htmlFor={id}
        className={clx(
          "transition-fg flex items-start gap-x-3 px-3 py-2.5",
          isLocked
            ? "cursor-not-allowed opacity-60"
            : "hover:bg-ui-bg-component-hover cursor-pointer"
        )}
      >
        <Checkbox
          id={id}
          className="shrink-0"
          checked={isHeld}
          disabled={isLocked}
          aria-describedby={`${id}-text`}
          onCheckedChange={(on) => onChange(on === true ? null : undefined)}
        />
        <span className="flex min-w-0 flex-col">
          <Text as="span" size="small" leading="compact" weight="plus">
            {role.name}
          </Text>
          <Text
            as="span"
            id={`${id}-text`}
            size="small"
            className="text-ui-fg-subtle text-pretty"
          >
            {isLocked ? t("access.edit.notYours") : role.description}
          </Text>
        </span>
      </label>
      {isHeld && !isLocked && (
        <div className="px-3 pb-3 pl-11">
          <RoleEndField roleName={role.name} value={end} onChange={onChange} />
        </div>
      )}
    </li>
  )
  return isLocked ? (
    <Tooltip content={t("access.edit.notYours")}>{option}</Tooltip>
  ) : (
    option
  )
}
