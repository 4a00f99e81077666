import { Badge, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { ActivityResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

const COLORS = { refused: "orange", failed: "red" } as const

/** What was done, and whether it came to nothing. */
export const WhatCell = ({ row }: { row: ActivityResponse }) => {
  const { t } = useTeamTranslation()
  const { text, result, address } = row
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-1.5 gap-y-0.5">
      <WithTooltip
        content={address ? t("activity.from", { address }) : text}
        className="min-w-0"
      >
        <Text
          as="span"
          size="small"
          leading="compact"
          className="line-clamp-2 whitespace-normal"
        >
          {text}
        </Text>
      </WithTooltip>
      {result !== "ok" && (
        <Badge size="2xsmall" color={COLORS[result]}>
          {t(`activity.results.${result}`)}
        </Badge>
      )}
    </span>
  )
}
