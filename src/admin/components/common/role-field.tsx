import { Alert, Checkbox, Hint, Skeleton, Text, clx } from "@medusajs/ui"
import { useId } from "react"
import { useRoles } from "../../hooks/api/roles"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { ADMINISTRATOR_ROLE_ID, MEMBER_ROLE_ID } from "../../../utils/role-ids"
import type { RoleDetailResponse } from "../../lib/types"

type RoleFieldProps = {
  value: string[]
  onChange: (ids: string[]) => void
  error?: string
  hint?: string
  /** Roles that are no choice here. */
  without?: readonly string[]
}

/** All roles with their descriptions, of which one or several are picked. */
export const RoleField = (props: RoleFieldProps) => {
  const { value, onChange, error, hint, without = [] } = props
  const { t, locale } = useTeamTranslation()
  const { data: roles, isError } = useRoles(locale)
  const id = useId()

  const toggle = (role: string, on: boolean) =>
    onChange(on ? [...value, role] : value.filter((other) => other !== role))

  return (
    <fieldset className="flex min-w-0 flex-col gap-y-2">
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("fields.roles")}
        </Text>
      </legend>
      <Hint
        variant={error ? "error" : "info"}
        role={error ? "alert" : undefined}
      >
        {error ?? hint ?? t("fields.rolesHint")}
      </Hint>
      {isError ? (
        <Alert variant="error">{t("fields.rolesError")}</Alert>
      ) : (
        <ul className="bg-ui-bg-component shadow-elevation-card-rest max-h-72 divide-y overflow-y-auto rounded-lg">
          {roles
            ? memberFirst(roles, without).map((role) => (
                <RoleOption
                  key={role.id}
                  id={`${id}-${role.id}`}
                  role={role}
                  checked={value.includes(role.id)}
                  onChange={(on) => toggle(role.id, on)}
                />
              ))
            : [0, 1, 2].map((row) => (
                <li key={row} className="p-3">
                  <Skeleton className="h-9 w-full" />
                </li>
              ))}
        </ul>
      )}
      {value.includes(ADMINISTRATOR_ROLE_ID) && (
        <Alert variant="warning">{t("fields.administratorWarning")}</Alert>
      )}
    </fieldset>
  )
}

type RoleOptionProps = {
  id: string
  role: RoleDetailResponse
  checked: boolean
  onChange: (on: boolean) => void
}

const RoleOption = ({ id, role, checked, onChange }: RoleOptionProps) => {
  const { t } = useTeamTranslation()
  const isLocked = !role.may.give
  return (
    <li>
      <label
        htmlFor={id}
        className={clx(
          "transition-fg flex items-start gap-x-3 px-3 py-2.5",
          isLocked
            ? "cursor-not-allowed opacity-60"
            : "hover:bg-ui-bg-component-hover cursor-pointer",
          checked && "bg-ui-bg-base"
        )}
      >
        <Checkbox
          id={id}
          className="shrink-0"
          checked={checked}
          disabled={isLocked}
          aria-describedby={`${id}-text`}
          onCheckedChange={(on) => onChange(on === true)}
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
    </li>
  )
}

/** The one that most people get is seen without scrolling. */
const memberFirst = (
  roles: RoleDetailResponse[],
  without: readonly string[]
): RoleDetailResponse[] => {
  const offered = roles.filter(({ id }) => !without.includes(id))
  return [
    ...offered.filter(({ id }) => id === MEMBER_ROLE_ID),
    ...offered.filter(({ id }) => id !== MEMBER_ROLE_ID),
  ]
}
