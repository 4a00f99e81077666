import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { ActivityRow } from "../../../../modules/activity/types"
import type { ActivityResponse } from "../../../../types/activity-http"
import type { Grant } from "../../../../types/grant"
import type { PersonRef } from "../../../../types/http"
import type { TeamLocale } from "../../../../utils/locales"
import { roles } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"
import { thingNames } from "./names"
import { wordsOf } from "./words"

/** Rows as they go over the wire, in words, with names. */
export async function presentActivity(
  container: MedusaContainer,
  rows: ActivityRow[],
  { locale, grant }: { locale: TeamLocale; grant: Grant }
): Promise<ActivityResponse[]> {
  const { catalog } = roles(container)
  const [people, keys, things] = await Promise.all([
    personRefs(container, actorsOf(rows, "user")),
    keyRefs(container, actorsOf(rows, "api_key")),
    thingNames(container, rows, grant),
  ])
  return rows.map((row) => {
    const { address = null, ...data } = row.data ?? {}
    return {
      id: row.id,
      occurred_at: row.occurred_at.toISOString(),
      actor_type: row.actor_type,
      actor_id: row.actor_id,
      actor:
        (row.actor_id &&
          (people.get(row.actor_id) ?? keys.get(row.actor_id))) ||
        null,
      action: row.action,
      text: wordsOf(row, locale, catalog),
      resource: row.resource,
      resource_id: row.resource_id,
      resource_name:
        textIn(data, "email") ??
        textIn(data, "name") ??
        (row.resource_id && things.get(row.resource_id)) ??
        null,
      result: row.result,
      address: typeof address === "string" ? address : null,
      data,
    }
  })
}

const actorsOf = (
  rows: ActivityRow[],
  type: ActivityRow["actor_type"]
): string[] =>
  rows.flatMap(({ actor_type, actor_id }) =>
    actor_type === type && actor_id ? [actor_id] : []
  )

async function keyRefs(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, PersonRef>> {
  if (!ids.length) {
    return new Map()
  }
  const keys = await container
    .resolve(Modules.API_KEY)
    .listApiKeys(
      { id: [...new Set(ids)] },
      { select: ["id", "title"], take: ids.length }
    )
  return new Map(
    keys.map(({ id, title }) => [id, { id, name: title, email: null }])
  )
}

function textIn(data: Record<string, unknown>, key: string): string | null {
  const value = data[key]
  return typeof value === "string" ? value : null
}
