import type { MedusaContainer } from "@medusajs/framework/types"

import type { InvitationRow } from "../../../../modules/invitation/types"
import type { TeamInvitationResponse } from "../../../../types/http"
import {
  resendInvitationsWorkflow,
  revokeInvitationsWorkflow,
} from "../../../../workflows"
import { withinOf } from "../../../../workflows/authority/within"
import { invitations } from "../../../../workflows/services"
import { liesWithin } from "../../../../utils/within-scope"
import { callerGrant } from "../../../utils/caller-grant"
import { presentByIds } from "./present"

export type ChangeOutcome =
  "resent" | "revoked" | "not_found" | "not_open" | "no_seat" | "cooldown"

export type ChangeResult = {
  id: string
  outcome: ChangeOutcome
  invitation?: TeamInvitationResponse
}

type Change = { container: MedusaContainer; account_id: string; ids: string[] }

/** Sends new links for what is pending or expired, and says what became of each. */
export async function resendMany(change: Change): Promise<ChangeResult[]> {
  const { container, account_id } = change
  const before = await rowsOf(change)
  const { result } = await resendInvitationsWorkflow(container).run({
    input: { account_id, invitation_ids: openIds(before) },
  })
  const seated = new Set(result.seated)
  return answer(change, before, result.rows, "resent", (row) =>
    seated.has(row.id) ? "cooldown" : "no_seat"
  )
}

/** Revokes what is pending or expired, and says what became of each. */
export async function revokeMany(change: Change): Promise<ChangeResult[]> {
  const { container, account_id } = change
  const before = await rowsOf(change)
  const { result: rows } = await revokeInvitationsWorkflow(container).run({
    input: { account_id, invitation_ids: openIds(before) },
  })
  return answer(change, before, rows, "revoked", () => "not_open")
}

async function rowsOf({ container, account_id, ids }: Change) {
  const [rows, caller] = await Promise.all([
    invitations(container).findRows(account_id, ids),
    callerGrant(container, account_id),
  ])
  const within = await withinOf(container, caller)
  const seen = rows.filter((row) => !within || liesWithin(row, within))
  return new Map(seen.map((row) => [row.id, row]))
}

const isOpen = (row: InvitationRow): boolean =>
  row.status === "pending" || row.status === "expired"

const openIds = (rows: Map<string, InvitationRow>): string[] =>
  [...rows.values()].filter(isOpen).map(({ id }) => id)

async function answer(
  { container, account_id, ids }: Change,
  before: Map<string, InvitationRow>,
  changed: { id: string }[],
  done: ChangeOutcome,
  why: (row: InvitationRow) => ChangeOutcome
): Promise<ChangeResult[]> {
  const presented = await presentByIds(
    container,
    account_id,
    changed.map(({ id }) => id)
  )
  return [...new Set(ids)].map((id) => {
    const invitation = presented.get(id)
    if (invitation) {
      return { id, outcome: done, invitation }
    }
    const row = before.get(id)
    if (!row) {
      return { id, outcome: "not_found" }
    }
    return { id, outcome: isOpen(row) ? why(row) : "not_open" }
  })
}
