import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

import type { InvitationRow } from "../../src/modules/invitation/types"
import { MEMBER_ROLE_ID } from "../../src/utils/role-ids"
import { invitations, linkedUsers } from "../../src/workflows/services"

const AT_ONCE = 5000

/** Inserts invitations by the module, as the routes' workflow does. */
export async function insertInvitations(
  container: MedusaContainer,
  count: number,
  given: { prefix: string; expires_at: Date; send_email: boolean }
): Promise<InvitationRow[]> {
  const account = await linkedUsers(container).getDefaultAccount()
  const rows: InvitationRow[] = []
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from)
    const made = await invitations(container).insertDrafts(
      Array.from({ length: size }, (_, i) => ({
        id: generateEntityId(undefined, "tinv"),
        account_id: account.id,
        email: `${given.prefix}${from + i}@example.com`,
        locale: "en" as const,
        message: "Welcome to the team!\nAsk me anything.",
        role_ids: [MEMBER_ROLE_ID],
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        expires_at: given.expires_at,
        send_email: given.send_email,
        revives: false,
      })),
      { type: "system", id: null }
    )
    rows.push(...made)
  }
  return rows
}
