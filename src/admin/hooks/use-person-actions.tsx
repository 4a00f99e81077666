import {
  ArrowRightOnRectangle,
  LockClosedSolid,
  LockOpenSolid,
  PencilSquare,
} from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { Action } from "../components/common/action-menu"
import { errorText } from "../lib/error-text"
import type { LinkedUserDetailResponse } from "../lib/types"
import { useLinkedUserAction } from "./api/linked-users"
import { useMe } from "./api/me"
import { useTeamTranslation } from "./use-team-translation"

type LinkedUser = LinkedUserDetailResponse

/** What can be done with somebody in the team, as groups of their menu. */
export function usePersonActions() {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const userId = useMe().data?.user.id
  const suspend = useLinkedUserAction("suspend")
  const restore = useLinkedUserAction("restore")
  const endSessions = useLinkedUserAction("end-sessions")

  const fail = (error: unknown) =>
    toast.error(t("errors.title"), { description: errorText(error, t) })

  const onRestore = async ({ id }: LinkedUser, name: string) => {
    try {
      await restore.mutateAsync(id)
      toast.success(t("access.person.restored", { name }), {
        description: t("access.person.restoredHint"),
      })
    } catch (error) {
      fail(error)
    }
  }

  const onSuspend = async (person: LinkedUser, name: string) => {
    const confirmed = await prompt({
      title: t("access.person.suspendPrompt.title", { name }),
      description: t("access.person.suspendPrompt.text"),
      confirmText: t("access.person.suspend"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    try {
      await suspend.mutateAsync(person.id)
      toast.success(t("access.person.suspended", { name }), {
        action: {
          label: t("access.person.undo"),
          altText: t("access.person.undoHint", { name }),
          onClick: () => onRestore(person, name),
        },
      })
    } catch (error) {
      fail(error)
    }
  }

  const onEndSessions = async ({ id }: LinkedUser, name: string) => {
    const confirmed = await prompt({
      title: t("access.person.endSessionsPrompt.title", { name }),
      description: t("access.person.endSessionsPrompt.text"),
      confirmText: t("access.person.endSessions"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    try {
      await endSessions.mutateAsync(id)
      toast.success(t("access.person.sessionsEnded", { name }))
    } catch (error) {
      fail(error)
    }
  }

  return (person: LinkedUser): Action[][] => {
    const name = person.name || person.email
    const isYou = person.user_id === userId
    const unless = (may: boolean) =>
      may
        ? undefined
        : t(isYou ? "access.person.notYourself" : "access.person.mayNot")
    return [
      [
        {
          label: t("invitation.edit"),
          icon: <PencilSquare />,
          onClick: () =>
            void navigate(`/settings/team/people/${person.id}/edit`),
          disabledBecause: unless(person.may.change),
        },
      ],
      [
        {
          label: t("access.person.endSessions"),
          icon: <ArrowRightOnRectangle />,
          onClick: () => void onEndSessions(person, name),
          disabledBecause: unless(person.may.end_sessions),
        },
        person.status === "suspended"
          ? {
              label: t("access.person.restore"),
              icon: <LockOpenSolid />,
              onClick: () => void onRestore(person, name),
              disabledBecause: unless(person.may.restore),
            }
          : {
              label: t("access.person.suspend"),
              icon: <LockClosedSolid />,
              onClick: () => void onSuspend(person, name),
              disabledBecause: unless(person.may.suspend),
            },
      ],
    ]
  }
}
