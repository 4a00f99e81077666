import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  ActivityFilters,
  ActivityRow,
} from "../../../../modules/activity/types"
import type { ActivityResponse } from "../../../../types/activity-http"
import { activity } from "../../../../workflows/services"
import { toCsv } from "../invitations/csv"
import { presentActivity } from "./present"

/** Read at once: enough to be quick, and little to hold. */
const ROWS_AT_ONCE = 1_000

const COLUMNS = [
  "occurred_at",
  "actor",
  "actor_email",
  "actor_type",
  "actor_id",
  "text",
  "action",
  "resource",
  "resource_id",
  "resource_name",
  "result",
  "address",
] as const

type Line = Record<(typeof COLUMNS)[number], string | null>

/** The activity as CSV, some rows at a time: it is never in memory as a whole. */
export async function* csvOfActivity(
  container: MedusaContainer,
  filters: ActivityFilters,
  reader: Parameters<typeof presentActivity>[2]
): AsyncGenerator<string> {
  let last: ActivityRow | undefined
  let part: "whole" | "further" = "whole"
  do {
    const rows = await activity(container).nextRows(
      filters,
      last ?? null,
      ROWS_AT_ONCE
    )
    last = rows.at(-1)
    if (last || part === "whole") {
      const lines = await presentActivity(container, rows, reader)
      yield toCsv(COLUMNS, lines.map(lineOf), part)
      part = "further"
    }
  } while (last)
}

const lineOf = ({ actor, ...row }: ActivityResponse): Line => ({
  ...row,
  actor: actor?.name ?? null,
  actor_email: actor?.email ?? null,
})
