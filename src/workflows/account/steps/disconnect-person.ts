import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Removal } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { accessErrors } from "../../authority/access-errors"
import { linkedUsers } from "../../services"
import type { PersonOfAccount } from "../../linked-user/find-person"
import type { Removed } from "../../linked-user/steps/remove-linked-user"
import { findClient, requireReseller } from "../require-reseller"

/**
 * Takes one of the reseller's people out of a client account again; the client's
 * own people are the client's.
 *
 * @throws 403 `team_access_restricted`; 404 `not_found`; 409
 * `last_administrator`, `owner_must_transfer`
 */
export const disconnectPersonStep = createStep(
  "team-disconnect-person",
  async ({ account_id, id }: PersonOfAccount, { container }) => {
    const actor = await requireReseller(container)
    await findClient(container, account_id)
    const people = linkedUsers(container)
    const [person] = await people.findLinkedUsers(account_id, [id])
    if (person?.source !== "connection") {
      throw accessErrors.noSuch("connection", id)
    }
    const removal = await people.remove(id, actor, { spares_owner: true })
    return new StepResponse<Removed, Removal>({ removal, heir: null }, removal)
  },
  async (removal, { container }) => {
    if (removal) {
      await linkedUsers(container).undoRemovals(
        [removal],
        resolveActor(container)
      )
    }
  }
)
