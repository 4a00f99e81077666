import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { ActivityResponse } from "../../lib/types"
import { TimeCell } from "../people/time-cell"
import { ActorName } from "./actor-name"
import { ThingCell } from "./thing-cell"
import { WhatCell } from "./what-cell"

const helper = createDataTableColumnHelper<ActivityResponse>()

/** On a narrow window: when, who and what. */
export function useActivityColumns() {
  const { t } = useTeamTranslation()
  const isNarrow = useIsNarrow()
  return useMemo(() => {
    const when = helper.display({
      id: "when",
      header: t("activity.columns.when"),
      ...(isNarrow ? { size: 100, maxSize: 110 } : { size: 150 }),
      cell: ({ row }) => <TimeCell iso={row.original.occurred_at} />,
    })
    const who = helper.display({
      id: "who",
      header: t("activity.columns.who"),
      ...(isNarrow ? { size: 110, maxSize: 120 } : { size: 180 }),
      cell: ({ row }) => <ActorName row={row.original} />,
    })
    const what = helper.display({
      id: "what",
      header: t("activity.columns.what"),
      ...(isNarrow ? { size: 150, maxSize: 160 } : { size: 260 }),
      cell: ({ row }) => <WhatCell row={row.original} />,
    })
    const thing = helper.display({
      id: "thing",
      header: t("activity.columns.thing"),
      size: 220,
      cell: ({ row }) => <ThingCell row={row.original} />,
    })
    return isNarrow ? [when, who, what] : [when, who, what, thing]
  }, [t, isNarrow])
}
