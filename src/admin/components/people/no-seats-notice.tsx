import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type NoSeatsNoticeProps = { limit: number; upgradeUrl: string | null }

export const NoSeatsNotice = ({ limit, upgradeUrl }: NoSeatsNoticeProps) => {
  const { t } = useTeamTranslation()
  return (
    <div
      role="status"
      className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-2 px-6 py-3"
    >
      <Text size="small" leading="compact" weight="plus">
        {t("people.noSeats.title")}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("people.noSeats.text", { limit })}
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
