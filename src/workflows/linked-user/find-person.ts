import type { MedusaContainer } from "@medusajs/framework/types"

import type { MembershipRow } from "../../modules/linked-user/types"
import { accessErrors } from "../authority/access-errors"
import { linkedUsers } from "../services"

export type PersonOfAccount = { account_id: string; id: string }

/** @throws 404 `not_found`, for a linked user of another account too */
export async function findPerson(
  container: MedusaContainer,
  { account_id, id }: PersonOfAccount
): Promise<MembershipRow> {
  const [member] = await linkedUsers(container).findLinkedUsers(account_id, [
    id,
  ])
  if (!member) {
    throw accessErrors.noSuch("linked user", id)
  }
  return member
}
