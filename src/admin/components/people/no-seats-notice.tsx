import { Text } from "@medusajs/ui"
import { useMe } from "../../hooks/api/me"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Seats } from "../../lib/types"

type NoSeatsNoticeProps = { seats: Seats | null | undefined }

/** Why nobody more can be invited, and what to do about it. */
export const NoSeatsNotice = ({ seats }: NoSeatsNoticeProps) => {
  const { t } = useTeamTranslation()
  const { data: me } = useMe()
  if (seats?.left !== 0 || seats.limit === null) {
    return null
  }
  const { limit, upgrade_url: upgradeUrl } = seats
  const owner = me?.contact
  const isOwner = owner?.email === me?.user.email
  return (
    <div
      role="status"
      className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-2 px-6 py-3"
    >
      <Text size="small" leading="compact" weight="plus">
        {t("people.noSeats.title")}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {upgradeUrl
          ? t("people.noSeats.text", { limit })
          : owner && !isOwner
            ? t("people.noSeats.ask", { limit, name: owner.name })
            : t("people.noSeats.used", { limit })}
      </Text>
      {upgradeUrl && (
        <a
          href={upgradeUrl}
          target="_blank"
          rel="noreferrer"
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded-sm outline-none"
        >
          {t("people.noSeats.link")}
        </a>
      )}
    </div>
  )
}
