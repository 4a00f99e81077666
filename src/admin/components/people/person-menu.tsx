import { ArrowRightOnRectangle, Trash, UserGroup } from "@medusajs/icons"
import { useMe } from "../../hooks/api/me"
import { useDeparture } from "../../hooks/use-departure"
import { useMakeOwner } from "../../hooks/use-make-owner"
import { usePersonActions } from "../../hooks/use-person-actions"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { LinkedUserDetailResponse } from "../../lib/types"
import { ActionMenu, type Action } from "../common/action-menu"

type PersonMenuProps = { person: LinkedUserDetailResponse }

/** All that can be done with somebody, or with oneself. */
export const PersonMenu = ({ person }: PersonMenuProps) => {
  const { t } = useTeamTranslation()
  const isYou = useMe().data?.user.id === person.user_id
  const actionsOf = usePersonActions()
  const owner = useMakeOwner(person)
  const { askToRemove, askToLeave, dialog } = useDeparture(person)
  const ownerFirst = person.is_owner ? t("access.person.ownerFirst") : undefined

  const handOn: Action[] = owner.isOffered
    ? [
        {
          label: t("access.person.makeOwner"),
          icon: <UserGroup />,
          onClick: () => void owner.makeOwner(),
          disabledBecause: owner.disabledBecause,
        },
      ]
    : []
  const depart: Action = isYou
    ? {
        label: t("access.person.leave"),
        icon: <ArrowRightOnRectangle />,
        onClick: askToLeave,
        disabledBecause: ownerFirst,
      }
    : {
        label: t("access.person.remove"),
        icon: <Trash />,
        onClick: askToRemove,
        disabledBecause: person.may.remove
          ? undefined
          : (ownerFirst ?? t("access.person.mayNot")),
      }

  return (
    <>
      <ActionMenu
        label={t("people.columns.actionsFor", { email: person.email })}
        groups={[...actionsOf(person), handOn, [depart]]}
      />
      {dialog}
    </>
  )
}
