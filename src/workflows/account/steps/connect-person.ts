import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  AdmitUndo,
  MembershipRow,
  Scope,
} from "../../../modules/linked-user/types"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import { TeamHttpError } from "../../../utils/team-error"
import { accessErrors } from "../../authority/access-errors"
import { requireKnown, requireLocations } from "../../linked-user/judge-change"
import { linkedUsers } from "../../services"
import { findClient, requireReseller } from "../require-reseller"

export type ConnectPersonInput = Scope & {
  /** A client account. */
  account_id: string
  /** One of the reseller's people. */
  linked_user_id: string
  role_ids: string[]
}

/**
 * Gives one of the reseller's people a place in a client account too. They are
 * there only while they are active at home, and never as its Administrator: that
 * is for the client's own people.
 *
 * @throws 403 `team_access_restricted`; 404 `not_found`; 400 `unknown_role`,
 * `role_needs_locations`, `connected_administrator`; 409 `already_member`,
 * `no_seat`
 */
export const connectPersonStep = createStep(
  "team-connect-person",
  async (input: ConnectPersonInput, { container }) => {
    const { account_id, linked_user_id, ...given } = input
    const actor = await requireReseller(container)
    const client = await findClient(container, account_id)
    const person = await findAtHome(container, client.parent_id, linked_user_id)
    await requireConnectable(container, account_id, given)
    const { linked_user, undo } = await linkedUsers(container).connect({
      id: generateEntityId(undefined, "tlu"),
      account_id,
      user_id: person.user_id,
      email: person.email,
      name: person.name,
      locale: person.locale,
      ...given,
      invited_by: actor.type === "user" ? actor.id : null,
      actor,
    })
    return new StepResponse<{ id: string }, AdmitUndo>(
      { id: linked_user.id },
      undo
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).withdraw(undo)
    }
  }
)

async function findAtHome(
  container: MedusaContainer,
  home_id: string | null,
  linked_user_id: string
): Promise<MembershipRow> {
  const [person] = await linkedUsers(container).findLinkedUsers(home_id ?? "", [
    linked_user_id,
  ])
  if (!person || person.status !== "active") {
    throw accessErrors.noSuch("active linked user", linked_user_id)
  }
  return person
}

async function requireConnectable(
  container: MedusaContainer,
  account_id: string,
  given: Scope & { role_ids: string[] }
): Promise<void> {
  if (given.role_ids.includes(ADMINISTRATOR_ROLE_ID)) {
    throw new TeamHttpError(
      400,
      "connected_administrator",
      "A client's Administrators are its own people. Choose another role.",
      {},
      "invalid_data"
    )
  }
  await requireKnown(container, account_id, given.role_ids)
  await requireLocations(container, account_id, given)
}
