import { PencilSquare, SquareTwoStack, Trash } from "@medusajs/icons"
import { useNavigate } from "react-router-dom"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { RoleDetailResponse } from "../../lib/types"
import type { Action } from "../common/action-menu"

type Role = RoleDetailResponse

/** What can be done with a role, as groups of its menu. */
export function useRoleActions(onDelete: (role: Role) => void) {
  const { t } = useTeamTranslation()
  const navigate = useNavigate()
  const { may } = useAccess()

  const whyNot = (
    role: Role,
    permission: "role:update" | "role:delete"
  ): string =>
    may(permission)
      ? t("roles.holdsMore", { name: role.name })
      : t("roles.mayNot")

  return (role: Role): Action[][] => {
    const isCustom = role.source === "custom"
    const when = (holds: boolean, action: Action) => (holds ? [action] : [])
    return [
      [
        ...when(isCustom, {
          label: t("roles.edit"),
          icon: <PencilSquare />,
          onClick: () => void navigate(`/settings/team/roles/${role.id}/edit`),
          disabledBecause: role.may.edit
            ? undefined
            : whyNot(role, "role:update"),
        }),
        ...when(may("role:create"), {
          label: t("roles.copy"),
          icon: <SquareTwoStack />,
          onClick: () =>
            void navigate({
              pathname: "/settings/team/roles/create",
              search: `copy=${encodeURIComponent(role.id)}`,
            }),
        }),
      ],
      when(isCustom, {
        label: t("roles.delete"),
        icon: <Trash />,
        onClick: () => onDelete(role),
        disabledBecause: role.may.delete
          ? undefined
          : whyNot(role, "role:delete"),
      }),
    ]
  }
}
