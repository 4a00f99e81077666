import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { SessionFilters } from "../../../../modules/session/types"
import { liesWithin } from "../../../../utils/within-scope"
import { accessErrors } from "../../../../workflows/authority/access-errors"
import { linkedUsers } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import type { ListSessions } from "./validators"

/** Those who were here last: others have hardly a session. */
const MOST_PEOPLE = 1_000

/**
 * Whose sessions a request is for. Of others, those of the people one sees.
 *
 * @throws 404 `not_found` for a person who isn't in the account, or works
 * elsewhere
 */
export async function whoseSessions(
  req: AuthenticatedMedusaRequest,
  account_id: string,
  { whose, linked_user_id }: ListSessions
): Promise<SessionFilters> {
  if (!linked_user_id && whose === "own") {
    return { user_ids: [req.auth_context.actor_id] }
  }
  const within = await callerWithin(req, account_id)
  const people = linkedUsers(req.scope)
  if (linked_user_id) {
    const [person] = await people.findLinkedUsers(account_id, [linked_user_id])
    if (!person || (within && !liesWithin(person, within))) {
      throw accessErrors.noSuch("linked user", linked_user_id)
    }
    return { user_ids: [person.user_id] }
  }
  const visible = await people.listForPeople({
    account_id,
    within,
    order: { by: "last_active_at", descending: true },
    limit: MOST_PEOPLE,
  })
  return { user_ids: visible.map(({ user_id }) => user_id) }
}
