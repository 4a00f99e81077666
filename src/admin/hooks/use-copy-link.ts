import { toast, usePrompt } from "@medusajs/ui"
import { errorText } from "../lib/error-text"
import { useCopyLink } from "./api/invitations"
import { useTeamTranslation } from "./use-team-translation"

const LONG_MS = 60_000

/** Warns, asks the server for the link and puts it on the clipboard. */
export function useCopyInvitationLink() {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useCopyLink()

  return async ({ id, email }: { id: string; email: string }) => {
    const confirmed = await prompt({
      variant: "confirmation",
      title: t("invitation.copyPrompt.title"),
      description: t("invitation.copyPrompt.text", { email }),
      confirmText: t("invitation.copyLink"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return false
    }
    try {
      const { link } = await mutateAsync(id)
      if (await copyText(link)) {
        toast.success(t("invitation.copied"), {
          description: t("invitation.copiedHint", { email }),
        })
      } else {
        toast.info(t("invitation.copyManually"), {
          description: link,
          duration: LONG_MS,
        })
      }
      return true
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
      return false
    }
  }
}

/** Browsers allow it on secure pages only. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
