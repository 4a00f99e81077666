import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  type PlannedInvite,
  planInvites,
  type Recipient,
} from "../../../modules/invitation/plan"
import type { TeamLinkedUserService } from "../../../modules/linked-user/service"
import { normalizeEmail } from "../../../utils/email-address"
import { invitations, linkedUsers } from "../../services"

export type InvitePeopleInput = {
  account_id: string
  recipients: Recipient[]
  message: string | null
  /** ISO 8601. Default: the account's lifetime from now. */
  expires_at: string | null
  send_email: boolean
  dry_run: boolean
}

export type InvitesPlan = {
  /** In the order given. */
  invites: PlannedInvite[]
  expires_at: string
  /** How many answers would tell that another account has the address. */
  unavailable: number
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
    const lapsed = open.filter((row) => !row.live).map((row) => row.id)
    const invites = planInvites({
      account,
      email_uniqueness: options.emailUniqueness,
      recipients: input.recipients,
      members,
      open,
      seats_left: seats.left,
      seated: seats.left === null ? [] : await seatedAmong(people, lapsed),
    })
    return new StepResponse<InvitesPlan>({
      invites,
      expires_at: input.expires_at ?? hoursFromNow(ttl_hours),
      unavailable: invites.filter(({ outcome }) => outcome === "unavailable")
        .length,
    })
  }
)

const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toISOString()

async function seatedAmong(
  people: TeamLinkedUserService,
  holder_id: string[]
): Promise<string[]> {
  const seats = holder_id.length
    ? await people.listTeamSeats({ holder_id })
    : []
  return seats.map((seat) => seat.holder_id)
}
