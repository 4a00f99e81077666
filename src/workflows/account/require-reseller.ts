import type { MedusaContainer } from "@medusajs/framework/types"

import type { AccountRow } from "../../modules/linked-user/types"
import { type NamedActor, requireRoot } from "../access/require-root"
import { accessErrors } from "../authority/access-errors"
import { linkedUsers } from "../services"

/**
 * The actor of the scope, if they rule the host at this moment: client accounts
 * are theirs to make and to change.
 *
 * @throws 404 `not_found` where the option `accounts` is off; 403
 * `team_access_restricted`
 */
export async function requireReseller(
  container: MedusaContainer
): Promise<NamedActor> {
  const people = linkedUsers(container)
  if (!people.options.accounts) {
    throw accessErrors.noClients()
  }
  const { id } = await people.getDefaultAccount()
  return requireRoot(container, id)
}

/** @throws 404 `not_found`, for the default account too */
export async function findClient(
  container: MedusaContainer,
  account_id: string
): Promise<AccountRow> {
  const account = await linkedUsers(container).findAccount(account_id)
  if (!account || account.is_default) {
    throw accessErrors.noSuch("client account", account_id)
  }
  return account
}
