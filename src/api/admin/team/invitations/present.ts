import type { MedusaContainer } from "@medusajs/framework/types"

import type { InvitationRow } from "../../../../modules/invitation/types"
import type { PersonRef, TeamInvitationResponse } from "../../../../types/http"
import { invitations } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"

/** Rows as they go over the wire: without nonce, claim and other inner things. */
export async function presentInvitations(
  container: MedusaContainer,
  rows: InvitationRow[]
): Promise<TeamInvitationResponse[]> {
  const people = await personRefs(
    container,
    rows.map((row) => row.invited_by)
  )
  return rows.map((row) => presentInvitation(row, people))
}

/** Read anew and by id: a workflow answers with ids. */
export async function presentByIds(
  container: MedusaContainer,
  account_id: string,
  ids: string[]
): Promise<Map<string, TeamInvitationResponse>> {
  const rows = ids.length
    ? await invitations(container).findRows(account_id, ids)
    : []
  const presented = await presentInvitations(container, rows)
  return new Map(presented.map((one) => [one.id, one]))
}

const iso = (date: Date | null): string | null => date && date.toISOString()

function presentInvitation(
  row: InvitationRow,
  people: Map<string, PersonRef>
): TeamInvitationResponse {
  const lapsed = row.status === "pending" && row.expires_at <= new Date()
  return {
    id: row.id,
    account_id: row.account_id,
    email: row.email,
    locale: row.locale,
    message: row.message,
    role_ids: row.role_ids,
    location_ids: row.location_ids,
    sales_channel_ids: row.sales_channel_ids,
    areas: row.areas,
    status: lapsed ? "expired" : row.status,
    needs_review: row.needs_review,
    expires_at: row.expires_at.toISOString(),
    created_at: row.created_at.toISOString(),
    invited_by: (row.invited_by && people.get(row.invited_by)) || null,
    accepted_at: iso(row.accepted_at),
    revoked_at: iso(row.revoked_at),
    resend_count: row.resend_count,
    delivery: {
      status: row.delivery_status,
      attempts: row.delivery_attempts,
      error: row.delivery_error,
      delivered_at: iso(row.delivered_at),
      next_attempt_at: iso(row.delivery_next_at),
    },
    link_copied_at: iso(row.link_copied_at),
    renewal_requested_at: iso(row.renewal_requested_at),
  }
}
