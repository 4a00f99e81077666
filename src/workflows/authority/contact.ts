import type { MedusaContainer } from "@medusajs/framework/types"

import { linkedUsers } from "../services"

/**
 * Whom to ask: the owner, or whoever has been Administrator the longest. Of a
 * client that nobody has come to yet it is the reseller's.
 */
export async function contactOf(
  container: MedusaContainer,
  account_id: string
): Promise<{ name: string; email: string } | null> {
  const people = linkedUsers(container)
  const account = await people.findAccount(account_id)
  const owners = account?.owner_id
    ? await people.findLinkedUsers(account_id, [account.owner_id])
    : []
  const contact = owners[0] ?? (await people.administratorsOf(account_id))[0]
  if (!contact && account?.parent_id) {
    return contactOf(container, account.parent_id)
  }
  return contact ? { name: contact.name, email: contact.email } : null
}
