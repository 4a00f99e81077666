import { toast } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useNavigate } from "react-router-dom"
import { DepartureDialog } from "../components/people/departure-dialog"
import { errorText } from "../lib/error-text"
import { settledText } from "../lib/settled-text"
import type { LinkedUserDetailResponse } from "../lib/types"
import { useLeaveAccount } from "./api/accounts"
import { useRemoveLinkedUser } from "./api/linked-users"
import { useMe } from "./api/me"
import { useLogOut } from "./use-log-out"
import { useTeamTranslation } from "./use-team-translation"

/** Removing somebody, and leaving oneself; both ask first. */
export function useDeparture(person: LinkedUserDetailResponse): {
  askToRemove: () => void
  askToLeave: () => void
  dialog: ReactNode
} {
  const { t } = useTeamTranslation()
  const navigate = useNavigate()
  const account = useMe().data?.current?.account.name ?? ""
  const remove = useRemoveLinkedUser()
  const leave = useLeaveAccount()
  const { goToLogin } = useLogOut()
  const [asked, setAsked] = useState<"remove" | "leave" | null>(null)
  const { id, account_id } = person
  const name = person.name || person.email

  const attempt = async (deed: () => Promise<void>): Promise<boolean> => {
    try {
      await deed()
      return true
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
      return false
    }
  }

  const onRemove = (handOverTo: string | undefined) =>
    attempt(async () => {
      const settled = await remove.mutateAsync({ id, handOverTo })
      toast.success(t("access.person.removed", { name }), {
        description: settledText(settled, t),
      })
      await navigate("/settings/team", { replace: true })
    })

  const onLeave = (handOverTo: string | undefined) =>
    attempt(async () => {
      const settled = await leave.mutateAsync({ account_id, handOverTo })
      toast.success(t("access.person.left", { account }), {
        description: settledText(settled, t),
      })
      await goToLogin()
    })

  const texts =
    asked === "leave"
      ? {
          title: t("access.person.leavePrompt.title", { account }),
          text: t("access.person.leavePrompt.text"),
          confirmText: t("access.person.leave"),
        }
      : {
          title: t("access.person.removePrompt.title", { name }),
          text: t("access.person.removePrompt.text"),
          confirmText: t("access.person.remove"),
        }

  return {
    askToRemove: () => setAsked("remove"),
    askToLeave: () => setAsked("leave"),
    dialog: asked && (
      <DepartureDialog
        {...texts}
        leaverIds={[id]}
        isOwn={asked === "leave"}
        onConfirm={asked === "leave" ? onLeave : onRemove}
        onClose={() => setAsked(null)}
      />
    ),
  }
}
