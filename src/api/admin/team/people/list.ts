import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { InvitationRow } from "../../../../modules/invitation/types"
import type {
  AccountRow,
  MembershipRow,
} from "../../../../modules/linked-user/types"
import type {
  InvitationStatus,
  LinkedUserStatus,
  TeamPersonResponse,
} from "../../../../types/http"
import { invitations, linkedUsers } from "../../../../workflows/services"
import { callerWithin } from "../../../utils/caller-grant"
import { presentInvitations } from "../invitations/present"
import { filtersOf } from "../linked-users/filters"
import { presentLinkedUsers } from "../linked-users/present"
import { compareKeys, mergePage } from "./merge"
import type { ListPeople } from "./validators"

type Order = ListPeople["order"]

/** People and invitations of the account as one list. */
export async function listPeople(
  req: AuthenticatedMedusaRequest,
  account: AccountRow,
  query: ListPeople
): Promise<{ people: TeamPersonResponse[]; count: number }> {
  const { offset, limit, order } = query
  const [open, members] = await Promise.all([
    listInvitations(req, account, query),
    listMembers(req, account, query),
  ])
  const page = mergePage(
    open.rows,
    members.rows,
    (invitation, member) =>
      compareKeys(
        invitationKey(invitation, order.by),
        memberKey(member, order.by),
        order.descending
      ),
    { offset, limit }
  )
  return {
    people: await present(req, account, page),
    count: open.count + members.count,
  }
}

async function listInvitations(
  req: AuthenticatedMedusaRequest,
  { id: account_id }: AccountRow,
  query: ListPeople
): Promise<{ rows: InvitationRow[]; count: number }> {
  const { q, status, role_id, delivery, order, offset, limit } = query
  const statuses = invitationStatuses(status)
  if (!statuses.length || asksOfMembers(query)) {
    return { rows: [], count: 0 }
  }
  const service = invitations(req.scope)
  const within = await callerWithin(req, account_id)
  const filters = {
    account_id,
    q,
    statuses,
    role_ids: role_id,
    delivery,
    within,
  }
  const [rows, count] = await Promise.all([
    service.listForPeople({ ...filters, order, limit: offset + limit }),
    service.countForPeople(filters),
  ])
  return { rows, count }
}

async function listMembers(
  req: AuthenticatedMedusaRequest,
  { id: account_id }: AccountRow,
  { status, delivery, order, offset, limit, ...rest }: ListPeople
): Promise<{ rows: MembershipRow[]; count: number }> {
  const statuses = memberStatuses(status)
  // Only invitations are delivered.
  if (!statuses.length || delivery) {
    return { rows: [], count: 0 }
  }
  const service = linkedUsers(req.scope)
  const within = await callerWithin(req, account_id)
  const filters = { account_id, statuses, within, ...filtersOf(rest) }
  const [rows, count] = await Promise.all([
    service.listForPeople({ ...filters, order, limit: offset + limit }),
    service.countForPeople(filters),
  ])
  return { rows, count }
}

/** What is asked of nobody but those who are here. */
const asksOfMembers = (query: ListPeople): boolean =>
  query.never_signed_in !== undefined ||
  query.not_seen_for_days !== undefined ||
  query.location_id !== undefined ||
  query.sales_channel_id !== undefined

/** Accepted ones are members by now, and revoked ones are asked for. */
function invitationStatuses(status: ListPeople["status"]): InvitationStatus[] {
  const wanted = status ?? ["pending", "expired"]
  return wanted.flatMap((one): InvitationStatus[] => {
    if (one === "active" || one === "suspended") {
      return []
    }
    return one === "pending" ? ["pending", "accepting"] : [one]
  })
}

const memberStatuses = (status: ListPeople["status"]): LinkedUserStatus[] =>
  (status ?? ["active", "suspended"]).filter(
    (one) => one === "active" || one === "suspended"
  )

const invitationKey = (row: InvitationRow, by: Order["by"]) => {
  const lapsed = row.status === "pending" && row.expires_at <= new Date()
  return {
    email: row.email.toLowerCase(),
    created_at: row.created_at,
    status: lapsed ? "expired" : row.status,
    expires_at: row.expires_at,
  }[by]
}

const memberKey = (row: MembershipRow, by: Order["by"]) =>
  ({
    email: row.email.toLowerCase(),
    created_at: row.joined_at,
    status: row.status,
    expires_at: null,
  })[by]

async function present(
  req: AuthenticatedMedusaRequest,
  account: AccountRow,
  page: (InvitationRow | MembershipRow)[]
): Promise<TeamPersonResponse[]> {
  const isInvitation = (
    row: InvitationRow | MembershipRow
  ): row is InvitationRow => "token_version" in row
  const [open, members] = await Promise.all([
    presentInvitations(req.scope, page.filter(isInvitation)),
    presentLinkedUsers(
      req.scope,
      account,
      page.filter((row): row is MembershipRow => !isInvitation(row))
    ),
  ])
  const byId = new Map<string, TeamPersonResponse>([
    ...open.map((row) => [row.id, { kind: "invitation", ...row }] as const),
    ...members.map((row) => [row.id, { kind: "linked_user", ...row }] as const),
  ])
  return page.flatMap((row) => byId.get(row.id) ?? [])
}
