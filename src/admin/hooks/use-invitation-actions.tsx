import {
  ArrowPath,
  Link,
  PaperPlane,
  PencilSquare,
  XCircle,
} from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import type { Action } from "../components/common/action-menu"
import { errorText } from "../lib/error-text"
import type { Invitation } from "../lib/types"
import { useInvitationAction } from "./api/invitations"
import { useCopyInvitationLink } from "./use-copy-link"
import { useTeamTranslation } from "./use-team-translation"

/** What can be done with one invitation, as groups of its menu. */
export function useInvitationActions(onEdit: (invitation: Invitation) => void) {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const copyLink = useCopyInvitationLink()
  const resend = useInvitationAction("resend")
  const revoke = useInvitationAction("revoke")
  const retry = useInvitationAction("retry-delivery")

  const tell = async (
    action: Promise<unknown>,
    title: string,
    description?: string
  ) => {
    try {
      await action
      toast.success(title, { description })
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  const onResend = async ({ id, email }: Invitation) => {
    try {
      const { invitation } = await resend.mutateAsync(id)
      const mailed = invitation.delivery.status !== "none"
      toast.success(
        t(mailed ? "invitation.resent" : "invitation.renewed", { email }),
        {
          description: t(
            mailed ? "invitation.resentHint" : "invitation.renewedHint"
          ),
        }
      )
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  const onRevoke = async ({ id, email }: Invitation) => {
    const confirmed = await prompt({
      title: t("invitation.revokePrompt.title"),
      description: t("invitation.revokePrompt.text", { email }),
      confirmText: t("invitation.revoke"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      await tell(
        revoke.mutateAsync(id),
        t("invitation.revoked", { email }),
        t("invitation.revokedHint")
      )
    }
  }

  return (invitation: Invitation): Action[][] => {
    const { id, email, status } = invitation
    const isPending = status === "pending"
    const isOpen = isPending || status === "expired"
    const when = (holds: boolean, action: Action) => (holds ? [action] : [])
    return [
      [
        ...when(isPending && invitation.delivery.status === "failed", {
          label: t("invitation.retry"),
          icon: <PaperPlane />,
          onClick: () =>
            void tell(
              retry.mutateAsync(id),
              t("invitation.retried", { email })
            ),
        }),
        ...when(isOpen, {
          label: t("invitation.resend"),
          icon: <ArrowPath />,
          onClick: () => void onResend(invitation),
        }),
        ...when(isPending, {
          label: t("invitation.copyLink"),
          icon: <Link />,
          onClick: () => void copyLink(invitation),
        }),
        ...when(isPending, {
          label: t("invitation.edit"),
          icon: <PencilSquare />,
          onClick: () => onEdit(invitation),
        }),
      ],
      when(isOpen, {
        label: t("invitation.revoke"),
        icon: <XCircle />,
        onClick: () => void onRevoke(invitation),
      }),
    ]
  }
}
