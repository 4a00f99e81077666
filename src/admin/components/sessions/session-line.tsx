import { Badge, Button, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate } from "../../lib/dates"
import type { SessionResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"
import { TimeCell } from "../people/time-cell"

type SessionLineProps = {
  session: SessionResponse
  /** Whose it is; where they are others than the reader. */
  showsUser: boolean
  onEnd: () => void
}

/** Which browser on what, from where, and when it was last used. */
export const SessionLine = (props: SessionLineProps) => {
  const { session, showsUser, onEnd } = props
  const { t, dateLocale } = useTeamTranslation()
  const { browser, system, address, provider, user } = session
  const where = [browser, system].filter(Boolean).join(" · ")
  const way =
    provider === "emailpass"
      ? t("sessions.byPassword")
      : provider && t("sessions.by", { provider })
  const name = where || t("sessions.unknownDevice")
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="flex min-w-0 flex-col">
        <span className="flex flex-wrap items-center gap-x-2">
          <Text as="span" size="small" leading="compact" weight="plus">
            {showsUser ? (user?.name ?? session.user_id) : name}
          </Text>
          {session.is_current && (
            <Badge size="2xsmall" color="green">
              {t("sessions.current")}
            </Badge>
          )}
        </span>
        <Text as="span" size="xsmall" className="text-ui-fg-muted">
          {[showsUser ? name : null, address, way].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex items-center gap-x-4">
        <WithTooltip
          content={t("sessions.since", {
            date: fullDate(session.started_at, dateLocale),
          })}
        >
          <TimeCell iso={session.last_seen_at} />
        </WithTooltip>
        {!session.is_current && (
          <Button
            size="small"
            variant="secondary"
            aria-label={t("sessions.endOf", {
              name: showsUser ? (user?.name ?? name) : name,
            })}
            onClick={onEnd}
          >
            {t("sessions.end")}
          </Button>
        )}
      </div>
    </li>
  )
}
