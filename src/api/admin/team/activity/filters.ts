import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { ActivityFilters } from "../../../../modules/activity/types"
import { linkedUsers } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import type { ExportActivity, ListActivity } from "./validators"

const MOST_PEOPLE = 200

/** What the shop usually writes to its customers about, by what was done. */
const TOLD_TO_CUSTOMERS = [
  "claim:create",
  "draft_order:convert",
  "exchange:create",
  "fulfillment:deliver",
  "fulfillment:ship",
  "order:cancel",
  "order:edit",
  "order:fulfill",
  "order:transfer",
  "payment:refund",
  "return:create",
  "return:receive",
]

type Asked = Omit<ListActivity, "offset" | "limit"> | ExportActivity

/**
 * What of the activity a request is for. Whoever works in certain places sees
 * what they did themselves: of what others do nobody can tell where it was.
 */
export async function filtersOf(
  req: AuthenticatedMedusaRequest,
  account_id: string,
  asked: Asked
): Promise<ActivityFilters> {
  const { q, actor_id, action, resource, messages } = asked
  const isScoped = (await callerWithin(req, account_id)) !== undefined
  return {
    account_id,
    actor_ids: meet([
      actor_id,
      isScoped ? [req.auth_context.actor_id] : undefined,
      q ? await whoIsCalled(req, account_id, q) : undefined,
    ]),
    actions: meet([action, messages ? TOLD_TO_CUSTOMERS : undefined]),
    resources: resource,
    resource_id: asked.resource_id,
    results: asked.result,
    from: asked.from,
    to: asked.to,
  }
}

/** What is in all lists that there are; `undefined`: there is none. */
const meet = (lists: (string[] | undefined)[]): string[] | undefined =>
  lists.reduce((met, list) =>
    met && list ? met.filter((one) => list.includes(one)) : (met ?? list)
  )

async function whoIsCalled(
  req: AuthenticatedMedusaRequest,
  account_id: string,
  q: string
): Promise<string[]> {
  const people = await linkedUsers(req.scope).listForPeople({
    account_id,
    q,
    order: { by: "email", descending: false },
    limit: MOST_PEOPLE,
  })
  return people.map(({ user_id }) => user_id)
}
