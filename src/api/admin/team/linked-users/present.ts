import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  AccountRow,
  AssignmentRow,
  MembershipRow,
} from "../../../../modules/linked-user/types"
import type { Standing } from "../../../../modules/role/catalog/requirement"
import type {
  PersonRef,
  RoleAssignmentResponse,
  TeamLinkedUserResponse,
} from "../../../../types/http"
import { domainOf, normalizeEmail } from "../../../../utils/email-address"
import { linkedUsers, roles } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"

/** Rows as they go over the wire. */
export async function presentLinkedUsers(
  container: MedusaContainer,
  account: AccountRow,
  rows: MembershipRow[]
): Promise<TeamLinkedUserResponse[]> {
  if (!rows.length) {
    return []
  }
  const [assignments, { known }] = await Promise.all([
    linkedUsers(container).assignmentsOf(rows.map(({ id }) => id)),
    roles(container).resolveRoles(
      [...new Set(rows.flatMap(({ role_ids }) => role_ids))],
      account.id
    ),
  ])
  const givers = [...assignments.values()]
    .flat()
    .map(({ granted_by }) => granted_by)
  const people = await personRefs(container, [
    ...rows.map((row) => row.invited_by),
    ...givers,
  ])
  const knownIds = new Set(known.map(({ id }) => id))
  return rows.map((row) => ({
    id: row.id,
    account_id: row.account_id,
    user_id: row.user_id,
    email: row.email,
    name: row.name,
    status: row.status,
    standing: standingOf(row, knownIds),
    locale: row.locale,
    role_ids: row.role_ids,
    roles: presentAssignments(assignments.get(row.id) ?? [], people),
    location_ids: row.location_ids,
    sales_channel_ids: row.sales_channel_ids,
    areas: row.areas,
    invited_by: (row.invited_by && people.get(row.invited_by)) || null,
    joined_at: row.joined_at.toISOString(),
    last_active_at: row.last_active_at?.toISOString() ?? null,
    is_owner: account.owner_id === row.id,
    is_external: isExternal(account, row),
    source: row.source,
  }))
}

/** Who was there before the domains were limited, or came another way. */
const isExternal = (
  { allowed_domains }: AccountRow,
  { email }: MembershipRow
): boolean =>
  allowed_domains !== null &&
  !allowed_domains.includes(domainOf(normalizeEmail(email)))

/** A role that is gone gives nothing. */
export function standingOf(
  { status, role_ids }: Pick<MembershipRow, "status" | "role_ids">,
  known: { has: (role_id: string) => boolean }
): Standing {
  if (status === "suspended") {
    return "suspended"
  }
  return role_ids.some((id) => known.has(id)) ? "active" : "no_role"
}

const presentAssignments = (
  rows: AssignmentRow[],
  people: Map<string, PersonRef>
): RoleAssignmentResponse[] =>
  rows.map(({ role_id, granted_by, created_at, expires_at }) => ({
    role_id,
    granted_by: (granted_by && people.get(granted_by)) || null,
    granted_at: created_at.toISOString(),
    expires_at: expires_at?.toISOString() ?? null,
  }))
