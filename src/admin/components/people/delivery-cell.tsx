import { ExclamationCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { relativeTime } from "../../lib/dates"
import type { Invitation } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

/** Where the invitation's e-mail is, and on hover or focus, why. */
export const DeliveryCell = ({ invitation }: { invitation: Invitation }) => {
  const { t, dateLocale } = useTeamTranslation()
  const { status, error, delivered_at, next_attempt_at } = invitation.delivery
  const when = (iso: string) => relativeTime(iso, dateLocale)
  const copied = invitation.link_copied_at

  if (status === "failed") {
    return (
      <WithTooltip content={error ?? t("delivery.failedUnknown")}>
        <span className="text-ui-fg-error txt-compact-small flex items-center gap-x-1">
          <ExclamationCircleSolid className="text-ui-tag-red-icon" />
          {t("delivery.failed")}
        </span>
      </WithTooltip>
    )
  }
  const hints = {
    none: copied
      ? t("delivery.linkCopiedAt", { when: when(copied) })
      : t("delivery.noneHint"),
    queued: [
      error ?? t("delivery.queuedHint"),
      next_attempt_at && error
        ? t("delivery.nextAttempt", { when: when(next_attempt_at) })
        : "",
    ].join(" "),
    sending: t("delivery.sendingHint"),
    sent: delivered_at
      ? t("delivery.sentAt", { when: when(delivered_at) })
      : "",
  }
  const label =
    status === "none" && copied
      ? t("delivery.linkCopied")
      : t(`delivery.${status}`)
  const text = (
    <Text
      as="span"
      size="small"
      leading="compact"
      className={status === "sent" ? "text-ui-fg-subtle" : "text-ui-fg-muted"}
    >
      {label}
    </Text>
  )
  return hints[status].trim() ? (
    <WithTooltip content={hints[status]}>{text}</WithTooltip>
  ) : (
    text
  )
}
