import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  type PlannedInvite,
  planInvites,
  type Recipient,
} from "../../../modules/invitation/plan"
import { normalizeEmail } from "../../../utils/email-address"
import { invitations, linkedUsers } from "../../services"

export type InvitePeopleInput = {
  account_id: string
  recipients: Recipient[]
  message: string | null
  /** Default: the account's lifetime from now. */
  expires_at: Date | null
  send_email: boolean
  dry_run: boolean
}

/** Decides what will become of each address; writes nothing. */
export const planInvitesStep = createStep(
  "team-plan-invites",
  async (input: InvitePeopleInput, { container }) => {
    const people = linkedUsers(container)
    const invitation = invitations(container)
    const { options } = invitation
    const emails = input.recipients.map(({ email }) => normalizeEmail(email))

    const [account, seats, members, open] = await Promise.all([
      people.retrieveTeamAccount(input.account_id),
      people.seatUsage(input.account_id),
      people.findByEmails(emails),
      invitation.findOpenByEmail(emails),
    ])
    const ttl_hours = account.invitation_ttl_hours ?? options.invitationTtlHours
    const planned = planInvites({
      account,
      email_uniqueness: options.emailUniqueness,
      recipients: input.recipients,
      message: input.message,
      expires_at:
        input.expires_at ?? new Date(Date.now() + ttl_hours * 3_600_000),
      send_email: input.send_email,
      members,
      open,
      seats_left: seats.left,
    })
    return new StepResponse<PlannedInvite[]>(planned)
  }
)
