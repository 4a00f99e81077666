import type { MedusaRequest } from "@medusajs/framework/http"

import type { AccountRow } from "../../modules/linked-user/types"
import { linkedUsers } from "../../workflows/services"

const working = new WeakMap<object, string>()

/** Says in which account a request works. */
export function workIn(req: MedusaRequest, account_id: string): void {
  working.set(req, account_id)
}

/** The account that a request works in: unless it was said, the default one. */
export async function currentAccount(req: MedusaRequest): Promise<AccountRow> {
  const people = linkedUsers(req.scope)
  const account_id = working.get(req)
  const account = account_id && (await people.findAccount(account_id))
  return account || people.getDefaultAccount()
}
