import type { MedusaContainer } from "@medusajs/framework/types"

import type { Recipient } from "../../../../modules/invitation/plan"
import type { AccountRow } from "../../../../modules/linked-user/types"
import type { InvitePeopleResponse } from "../../../../types/http"
import { MEMBER_ROLE_ID } from "../../../../utils/role-ids"
import { invitePeopleWorkflow } from "../../../../workflows"
import { invitations, linkedUsers } from "../../../../workflows/services"
import { checkGiven } from "./check-given"
import { presentInvitations } from "./present"
import type { InvitePeople } from "./validators"

type Invite = Omit<InvitePeople, "emails" | "recipients">
type Row = NonNullable<InvitePeople["recipients"]>[number]

/** Invites, or tries to (`dry_run`), and says what became of each address. */
export async function invitePeople(
  container: MedusaContainer,
  account: AccountRow,
  rows: Row[],
  invite: Invite
): Promise<InvitePeopleResponse> {
  const recipients = rows.map((row) => recipientOf(row, invite, account))
  await checkGiven(container, account.id, recipients)
  const { result } = await invitePeopleWorkflow(container).run({
    input: {
      account_id: account.id,
      recipients,
      message: invite.message || null,
      expires_at: invite.expires_at ?? null,
      send_email: invite.send_email,
      dry_run: invite.dry_run,
    },
  })
  const presented = await presentInvitations(
    container,
    result.flatMap(({ invitation }) => invitation ?? [])
  )
  const byId = new Map(presented.map((one) => [one.id, one]))
  return {
    results: result.map(({ email, outcome, invitation }) => ({
      email,
      outcome,
      ...(invitation && { invitation: byId.get(invitation.id) }),
    })),
    seats: await linkedUsers(container).seatUsage(account.id),
    dry_run: invite.dry_run,
    sender: { email: invitations(container).options.email.from ?? null },
  }
}

/** What is left out of a row is as at the top, and what is left out there too, as the account has it. */
function recipientOf(row: Row, top: Invite, account: AccountRow): Recipient {
  return {
    email: row.email,
    role_ids: row.role_ids ?? top.role_ids ?? [MEMBER_ROLE_ID],
    location_ids: row.location_ids ?? top.location_ids ?? null,
    sales_channel_ids: row.sales_channel_ids ?? top.sales_channel_ids ?? null,
    areas: row.areas ?? top.areas ?? null,
    locale: row.locale ?? top.locale ?? account.default_locale,
  }
}
