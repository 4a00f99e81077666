import { toast, usePrompt, type DataTableCommand } from "@medusajs/ui"
import { errorText } from "../lib/error-text"
import type { BulkOutcome, BulkResponse } from "../lib/types"
import { useBulkAction } from "./api/invitations"
import { useTeamTranslation, type Translate } from "./use-team-translation"

/**
 * Resend and revoke for the invitations that are selected in the table.
 *
 * @param ids of these
 */
export function useBulkCommands(
  ids: string[],
  clear: () => void
): DataTableCommand[] {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const resend = useBulkAction("resend")
  const revoke = useBulkAction("revoke")

  const run = async (
    action: "resent" | "revoked",
    response: Promise<BulkResponse>
  ) => {
    try {
      tell(
        action,
        (await response).results.map((row) => row.outcome),
        t
      )
      clear()
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  return [
    {
      label: t("invitation.resend"),
      shortcut: "s",
      action: () => run("resent", resend.mutateAsync(ids)),
    },
    {
      label: t("invitation.revoke"),
      shortcut: "r",
      action: async () => {
        const count = ids.length
        const confirmed = await prompt({
          title: t("invitation.bulk.revokePrompt.title", { count }),
          description: t("invitation.bulk.revokePrompt.text", { count }),
          confirmText: t("invitation.revoke"),
          cancelText: t("actions.cancel"),
        })
        if (confirmed) {
          await run("revoked", revoke.mutateAsync(ids))
        }
      },
    },
  ]
}

function tell(
  action: "resent" | "revoked",
  outcomes: BulkOutcome[],
  t: Translate
) {
  const done = outcomes.filter((outcome) => outcome === action).length
  const reasons = new Set(
    outcomes.flatMap((outcome) =>
      outcome === "resent" || outcome === "revoked"
        ? []
        : [t(`invitation.bulk.reasons.${outcome}`)]
    )
  )
  const description = [
    action === "resent" && done ? t("invitation.bulk.resentHint") : "",
    reasons.size
      ? t("invitation.bulk.left", {
          count: outcomes.length - done,
          reasons: [...reasons].join(", "),
        })
      : "",
  ]
  toast[done ? "success" : "warning"](
    t(`invitation.bulk.${action}`, { count: done }),
    { description: description.join(" ").trim() || undefined }
  )
}
