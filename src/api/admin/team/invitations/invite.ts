import type { MedusaContainer } from "@medusajs/framework/types"

import type { Recipient } from "../../../../modules/invitation/plan"
import type { AccountRow, Scope } from "../../../../modules/linked-user/types"
import type { InvitePeopleResponse } from "../../../../types/http"
import { MEMBER_ROLE_ID } from "../../../../utils/role-ids"
import { requireLocations } from "../../../../workflows/linked-user/judge-change"
import { invitePeopleWorkflow } from "../../../../workflows"
import { invitations, linkedUsers } from "../../../../workflows/services"
import { callerGrant } from "../../../utils/caller-grant"
import { checkGiven } from "../../../utils/check-given"
import { ownScope, scopeToGive } from "./own-scope"
import { presentByIds } from "./present"
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
  const inviter = await callerGrant(container, account.id)
  const own = ownScope(inviter, account)
  const recipients = rows.map((row) => recipientOf(row, invite, account, own))
  await checkGiven(container, account, recipients)
  for (const given of recipients) {
    await requireLocations(container, account.id, given)
  }
  const { result } = await invitePeopleWorkflow(container).run({
    input: {
      account_id: account.id,
      recipients,
      message: invite.message || null,
      expires_at: invite.expires_at?.toISOString() ?? null,
      send_email: invite.send_email,
      dry_run: invite.dry_run,
    },
  })
  const made = await presentByIds(
    container,
    account.id,
    result.flatMap(({ invitation_id }) => invitation_id ?? [])
  )
  return {
    results: result.map(({ email, outcome, invitation_id }) => ({
      email,
      outcome,
      ...(invitation_id && { invitation: made.get(invitation_id) }),
    })),
    seats: await linkedUsers(container).seatUsage(account.id),
    dry_run: invite.dry_run,
    sender: { email: invitations(container).options.email.from ?? null },
  }
}

/**
 * What is left out of a row is as at the top, and what is left out there too, as
 * the inviter or the account has it. A scope of `null` is given: everywhere.
 */
function recipientOf(
  row: Row,
  top: Invite,
  account: AccountRow,
  own: Scope
): Recipient {
  const given = { ...top, ...row }
  return {
    email: row.email,
    role_ids: given.role_ids ?? [MEMBER_ROLE_ID],
    ...scopeToGive(given, own),
    locale: given.locale ?? account.default_locale,
  }
}
