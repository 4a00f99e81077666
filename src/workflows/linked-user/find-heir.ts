import type { MedusaContainer } from "@medusajs/framework/types"

import type { InvitationRow } from "../../modules/invitation/types"
import type { AccountRow } from "../../modules/linked-user/types"
import type { Grant } from "../../types/grant"
import { resolveActor } from "../../utils/actor"
import { accessErrors } from "../authority/access-errors"
import { rolesToGive } from "../authority/authority"
import { grants } from "../authority/grants"
import { beyond, heldUntil, scopeBeyond } from "../authority/may-give"
import { invitations, linkedUsers } from "../services"
import { findPerson } from "./find-person"

/** Who takes over invitations, and which. */
export type Heir = { user_id: string; invitation_ids: string[] }

/**
 * Who takes over the open invitations of somebody who goes: those that both the
 * heir and whoever hands them over may give. The others are nobody's to keep.
 *
 * @throws 404 `not_found` unless the heir is somebody else, and active
 */
export async function findHeir(
  container: MedusaContainer,
  leaver: { account_id: string; id: string; user_id: string },
  hand_over_to: string | undefined
): Promise<Heir | null> {
  const { account_id, id, user_id } = leaver
  if (hand_over_to === undefined) {
    return null
  }
  const heir = await findPerson(container, { account_id, id: hand_over_to })
  if (heir.id === id || heir.status !== "active") {
    throw accessErrors.noSuch("active linked user", hand_over_to)
  }
  const [account, open, theirs, mine] = await Promise.all([
    linkedUsers(container).findAccount(account_id),
    invitations(container).findOpenGivenBy({ account_id, user_id }),
    grants(container).fresh({ type: "user", id: heir.user_id }, account_id),
    grants(container).fresh(resolveActor(container), account_id),
  ])
  const invitation_ids: string[] = []
  for (const row of account ? open : []) {
    const byBoth = await Promise.all(
      [theirs, mine].map((grant) => mayInvite(container, grant, account, row))
    )
    if (byBoth.every(Boolean)) {
      invitation_ids.push(row.id)
    }
  }
  return { user_id: heir.user_id, invitation_ids }
}

async function mayInvite(
  container: MedusaContainer,
  grant: Grant,
  account: AccountRow | null,
  row: InvitationRow
): Promise<boolean> {
  const { mine } = await rolesToGive(
    container,
    grant,
    row.account_id,
    row.role_ids
  )
  return (
    account !== null &&
    !beyond(grant, ["invitation:create"]).length &&
    mine.length === row.role_ids.length &&
    mine.every((role) => heldUntil(grant, role) === Infinity) &&
    !scopeBeyond(grant, account, row).length
  )
}
