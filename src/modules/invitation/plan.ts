import { generateEntityId } from "@medusajs/framework/utils"

import type { InviteOutcome } from "../../types/http"
import {
  domainOf,
  isEmailAddress,
  normalizeEmail,
} from "../../utils/email-address"
import type { Given, InvitationDraft } from "./types"

/** Somebody to be invited, with what they are to be given. */
export type Recipient = Given & { email: string }

export type InvitePlan = {
  account: { id: string; allowed_domains: string[] | null }
  email_uniqueness: "global" | "account"
  recipients: Recipient[]
  message: string | null
  expires_at: Date
  send_email: boolean
  /** Memberships that are not removed, of any account. */
  members: { email: string; account_id: string }[]
  /** Open invitations, of any account, by address in lower case. */
  open: { id: string; account_id: string; address: string; live: boolean }[]
  /** `null`: no limit. */
  seats_left: number | null
}

export type PlannedInvite = {
  email: string
  outcome: InviteOutcome
  draft?: InvitationDraft
}

/**
 * What will become of each address, in the order given. Pure: a dry run and the
 * real one decide by the same rules.
 */
export function planInvites(plan: InvitePlan): PlannedInvite[] {
  const seen = new Set<string>()
  const taken = refusals(plan)
  const lapsed = lapsedIds(plan)
  let seats = plan.seats_left ?? Infinity

  return plan.recipients.map((recipient) => {
    const email = normalizeEmail(recipient.email)
    if (!isEmailAddress(email)) {
      return { email: recipient.email, outcome: "invalid_email" }
    }
    if (seen.has(email)) {
      return { email, outcome: "duplicate" }
    }
    seen.add(email)
    const refusal = taken.get(email) ?? domainRefusal(email, plan)
    if (refusal) {
      return { email, outcome: refusal }
    }
    if (seats < 1) {
      return { email, outcome: "no_seat" }
    }
    seats -= 1
    return {
      email,
      outcome: "invited",
      draft: draft({ ...recipient, email }, plan, lapsed.get(email)),
    }
  })
}

/** Why an address can't be invited, by what exists already. */
function refusals(plan: InvitePlan): Map<string, InviteOutcome> {
  const { account, members, open } = plan
  const refused = new Map<string, InviteOutcome>()
  const live = open.filter((row) => row.live)
  if (plan.email_uniqueness === "global") {
    for (const row of live.filter((row) => row.account_id !== account.id)) {
      refused.set(row.address, "unavailable")
    }
    for (const row of members.filter((row) => row.account_id !== account.id)) {
      refused.set(normalizeEmail(row.email), "unavailable")
    }
  }
  for (const row of live.filter((row) => row.account_id === account.id)) {
    refused.set(row.address, "already_invited")
  }
  for (const row of members.filter((row) => row.account_id === account.id)) {
    refused.set(normalizeEmail(row.email), "already_member")
  }
  return refused
}

function domainRefusal(
  email: string,
  { account }: InvitePlan
): InviteOutcome | undefined {
  const allowed = account.allowed_domains
  const fits = !allowed || allowed.includes(domainOf(email))
  return fits ? undefined : "domain_not_allowed"
}

/** Expired invitations of this account, which inviting the address revives. */
function lapsedIds({ account, open }: InvitePlan): Map<string, string> {
  return new Map(
    open
      .filter((row) => !row.live && row.account_id === account.id)
      .map((row) => [row.address, row.id])
  )
}

function draft(
  recipient: Recipient,
  plan: InvitePlan,
  lapsed_id: string | undefined
): InvitationDraft {
  return {
    ...recipient,
    id: lapsed_id ?? generateEntityId(undefined, "tinv"),
    revives: lapsed_id !== undefined,
    account_id: plan.account.id,
    message: plan.message,
    expires_at: plan.expires_at,
    send_email: plan.send_email,
  }
}
