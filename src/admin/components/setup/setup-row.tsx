import { StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type SetupRowProps = {
  title: string
  text: string
  isReady: boolean
  action?: ReactNode
}

export const SetupRow = ({ title, text, isReady, action }: SetupRowProps) => {
  const { t } = useTeamTranslation()
  return (
    <li className="flex flex-col gap-x-4 gap-y-2 px-6 py-4 sm:flex-row sm:items-center">
      <div className="flex items-center justify-between gap-x-4 sm:grid sm:w-60 sm:shrink-0 sm:grid-cols-2 sm:justify-items-start">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <StatusBadge color={isReady ? "green" : "orange"}>
          {t(isReady ? "setup.ready" : "setup.attention")}
        </StatusBadge>
      </div>
      <Text
        size="small"
        className="text-ui-fg-subtle min-w-0 flex-1 text-pretty [overflow-wrap:anywhere]"
      >
        {text}
      </Text>
      {action && <div className="shrink-0">{action}</div>}
    </li>
  )
}
