import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  AccountRow,
  ClientRow,
} from "../../../../modules/linked-user/types"
import type {
  TeamAccountDetailResponse,
  TeamAccountResponse,
} from "../../../../types/http"
import { resolveActor } from "../../../../utils/actor"
import { accessErrors } from "../../../../workflows/authority/access-errors"
import { accountRights } from "../../../../workflows/account/account-rights"
import { invitations, linkedUsers } from "../../../../workflows/services"
import { presentInvitations } from "../invitations/present"

type Summary = Pick<ClientRow, "owner" | "people_count" | "seats_used">

export const presentAccount = async (
  container: MedusaContainer,
  row: AccountRow & Summary
): Promise<TeamAccountResponse> => ({
  id: row.id,
  name: row.name,
  is_default: row.is_default,
  owner: row.owner,
  first_administrator: await firstAdministrator(container, row),
  people_count: row.people_count,
  seats: {
    limit: row.seat_limit,
    used: row.seats_used,
    left:
      row.seat_limit === null
        ? null
        : Math.max(0, row.seat_limit - row.seats_used),
  },
  upgrade_url: row.upgrade_url,
  areas: row.areas,
  location_ids: row.location_ids,
  sales_channel_ids: row.sales_channel_ids,
  default_locale: row.default_locale,
  allowed_domains: row.allowed_domains,
  invitation_ttl_hours: row.invitation_ttl_hours,
  created_at: new Date(row.created_at).toISOString(),
  updated_at: new Date(row.updated_at).toISOString(),
})

/**
 * One account, to whoever may change it.
 *
 * @throws 404 `not_found` to everybody else
 */
export async function presentAccountDetail(
  container: MedusaContainer,
  account_id: string
): Promise<TeamAccountDetailResponse> {
  const people = linkedUsers(container)
  const may = await accountRights(
    container,
    resolveActor(container),
    account_id
  )
  const row = may.edit && (await people.summarizeAccount(account_id))
  if (!row) {
    throw accessErrors.noSuch("account", account_id)
  }
  return { ...(await presentAccount(container, row)), may }
}

/** Who was invited last, of a client that nobody has come to yet. */
async function firstAdministrator(
  container: MedusaContainer,
  { id, parent_id, owner_id }: AccountRow
) {
  if (owner_id || !parent_id) {
    return null
  }
  const open = await invitations(container).findOpenIn(id)
  const [invitation] = await presentInvitations(container, open.slice(-1))
  return invitation ?? null
}
