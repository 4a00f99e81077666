import type { InviteOutcome } from "../../types/http"
import {
  domainOf,
  isEmailAddress,
  normalizeEmail,
} from "../../utils/email-address"
import { entityId } from "../../utils/entity-id"
import type { Given, InvitationDraft } from "./types"

/** Somebody to be invited, with what they are to be given. */
export type Recipient = Given & { email: string }

export type InvitePlan = {
  account: { id: string; allowed_domains: string[] | null }
  email_uniqueness: "global" | "account"
  recipients: Recipient[]
  /** Memberships that are not removed, of any account. */
  members: { email: string; account_id: string }[]
  /** Open invitations, of any account, by address in lower case. */
  open: { id: string; account_id: string; address: string; live: boolean }[]
  /** `null`: no limit. */
  seats_left: number | null
  /** Expired invitations whose seat has not been given back yet. */
  seated: string[]
}

export type PlannedInvite = {
  /** In lower case, or as it was given where it is no address. */
  email: string
  outcome: InviteOutcome
  /** Of the invitation to be made, or of the expired one to be revived. */
  id?: string
  revives?: boolean
}

/**
 * What will become of each address, in the order given. Pure: a dry run and the
 * real one decide by the same rules.
 */
export function planInvites(plan: InvitePlan): PlannedInvite[] {
  const seen = new Set<string>()
  const own = ownRefusals(plan)
  const taken = takenElsewhere(plan)
  const allowed = allowedDomains(plan)
  const lapsed = lapsedIds(plan)
  const seated = new Set(plan.seated)
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
    const refusal = own.get(email)
    if (refusal) {
      return { email, outcome: refusal }
    }
    if (allowed && !allowed.has(domainOf(email))) {
      return { email, outcome: "domain_not_allowed" }
    }
    if (taken.has(email)) {
      return { email, outcome: "unavailable" }
    }
    const lapsed_id = lapsed.get(email)
    const seat = lapsed_id && seated.has(lapsed_id) ? 0 : 1
    if (seats < seat) {
      return { email, outcome: "no_seat" }
    }
    seats -= seat
    return {
      email,
      outcome: "invited",
      id: lapsed_id ?? entityId("tinv"),
      revives: lapsed_id !== undefined,
    }
  })
}

/** Addresses that belong to this account already. */
function ownRefusals(plan: InvitePlan): Map<string, InviteOutcome> {
  const { account, members, open } = plan
  const refused = new Map<string, InviteOutcome>()
  for (const row of open) {
    if (row.live && row.account_id === account.id) {
      refused.set(row.address, "already_invited")
    }
  }
  for (const row of members) {
    if (row.account_id === account.id) {
      refused.set(normalizeEmail(row.email), "already_member")
    }
  }
  return refused
}

/**
 * Addresses that another account has. Asked last, so that an address that could
 * not be invited anyhow tells nothing of other accounts.
 */
function takenElsewhere(plan: InvitePlan): Set<string> {
  const { account, members, open, email_uniqueness } = plan
  if (email_uniqueness === "account") {
    return new Set()
  }
  return new Set([
    ...open
      .filter((row) => row.live && row.account_id !== account.id)
      .map((row) => row.address),
    ...members
      .filter((row) => row.account_id !== account.id)
      .map((row) => normalizeEmail(row.email)),
  ])
}

/** `null`: any. */
const allowedDomains = ({ account }: InvitePlan): Set<string> | null =>
  account.allowed_domains &&
  new Set(account.allowed_domains.map((domain) => domain.toLowerCase()))

/** Expired invitations of this account, which inviting the address revives. */
function lapsedIds({ account, open }: InvitePlan): Map<string, string> {
  return new Map(
    open
      .filter((row) => !row.live && row.account_id === account.id)
      .map((row) => [row.address, row.id])
  )
}

/** What a plan makes of those recipients whose invitation has a seat. */
export function draftsOf(
  planned: PlannedInvite[],
  recipients: Recipient[],
  seated: Set<string>,
  shared: Pick<
    InvitationDraft,
    "account_id" | "message" | "expires_at" | "send_email"
  >
): InvitationDraft[] {
  return planned.flatMap(({ email, id, revives = false }, at) =>
    id && seated.has(id)
      ? { ...recipients[at], ...shared, email, id, revives }
      : []
  )
}
