import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  AccountRow,
  MembershipRow,
} from "../../../../modules/linked-user/types"
import type { TeamLinkedUserResponse } from "../../../../types/http"
import { personRefs } from "../../../utils/people-refs"

/** Rows as they go over the wire. */
export async function presentLinkedUsers(
  container: MedusaContainer,
  account: AccountRow,
  rows: MembershipRow[]
): Promise<TeamLinkedUserResponse[]> {
  const inviters = await personRefs(
    container,
    rows.map((row) => row.invited_by)
  )
  return rows.map((row) => ({
    id: row.id,
    account_id: row.account_id,
    user_id: row.user_id,
    email: row.email,
    name: row.name,
    status: row.status,
    locale: row.locale,
    role_ids: row.role_ids,
    location_ids: row.location_ids,
    sales_channel_ids: row.sales_channel_ids,
    areas: row.areas,
    invited_by: (row.invited_by && inviters.get(row.invited_by)) || null,
    joined_at: row.joined_at.toISOString(),
    last_active_at: row.last_active_at?.toISOString() ?? null,
    is_owner: account.owner_id === row.id,
    source: row.source,
  }))
}
