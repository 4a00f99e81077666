import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useActivity } from "../../hooks/api/activity"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { ActivityResponse } from "../../lib/types"
import { TimeCell } from "../people/time-cell"
import { ActorName } from "./actor-name"
import { ThingCell } from "./thing-cell"
import { WhatCell } from "./what-cell"

const SHOWN = 8

type LatestActivityProps =
  | { title: string; of: { actor_id: string } }
  | { title: string; of: { resource: [string]; resource_id: string } }

/** What somebody did last, or what happened to something; nothing for who mayn't see it. */
export const LatestActivity = ({ title, of }: LatestActivityProps) => {
  const { t, locale } = useTeamTranslation()
  const { isLoaded, may } = useAccess()
  const isAllowed = isLoaded && may("activity:read")
  const { data, error } = useActivity(
    { ...of, offset: 0, limit: SHOWN },
    locale,
    isAllowed
  )
  if (!isAllowed) {
    return null
  }
  const isPerson = "actor_id" in of
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {isPerson && data && data.count > SHOWN && (
          <Link
            to={`/settings/team/activity?actor_id=${encodeURIComponent(of.actor_id)}`}
            className="txt-compact-small-plus text-ui-fg-interactive focus-visible:shadow-borders-focus rounded-sm outline-none"
          >
            {t("activity.showAll")}
          </Link>
        )}
      </div>
      {error && !data ? (
        <Text size="small" role="alert" className="text-ui-fg-error px-6 py-4">
          {errorText(error, t)}
        </Text>
      ) : !data ? (
        <div className="px-6 py-4">
          <Skeleton className="h-10 w-full" />
        </div>
      ) : data.activity.length ? (
        <ul className="divide-y">
          {data.activity.map((row) => (
            <Line key={row.id} row={row} isPerson={isPerson} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("activity.nothingYet")}
        </Text>
      )}
    </Container>
  )
}

type LineProps = { row: ActivityResponse; isPerson: boolean }

const Line = ({ row, isPerson }: LineProps) => (
  <li className="flex items-start justify-between gap-x-4 px-6 py-3">
    <div className="flex min-w-0 flex-col gap-y-0.5">
      <WhatCell row={row} />
      {isPerson ? <ThingCell row={row} /> : <ActorName row={row} />}
    </div>
    <span className="shrink-0">
      <TimeCell iso={row.occurred_at} />
    </span>
  </li>
)
