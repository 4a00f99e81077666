import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  AccountRow,
  ReviewRow,
} from "../../../../modules/linked-user/types"
import type { AccessReviewResponse } from "../../../../types/access-http"
import type { TeamLocale } from "../../../../utils/locales"
import { roles } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"
import { placeNames } from "../../../utils/place-names"
import { standingOf } from "../linked-users/present"

/** Lines as they go over the wire, with everything by name. */
export async function presentReview(
  container: MedusaContainer,
  account: AccountRow,
  rows: ReviewRow[],
  locale: TeamLocale = account.default_locale
): Promise<AccessReviewResponse[]> {
  const [{ known }, people, places] = await Promise.all([
    roles(container).resolveRoles(
      [...new Set(rows.flatMap(({ role_ids }) => role_ids))],
      account.id,
      locale
    ),
    personRefs(
      container,
      rows.flatMap(({ granted_by, invited_by }) => [granted_by, invited_by])
    ),
    placeNames(container, rows),
  ])
  const names = new Map(known.map(({ id, name }) => [id, name]))
  const refOf = (id: string | null) => (id && people.get(id)) || null
  return rows.map((row) => ({
    id: row.id,
    linked_user_id: row.linked_user_id,
    user_id: row.user_id,
    email: row.email,
    name: row.name,
    standing: standingOf(row, names),
    is_owner: account.owner_id === row.linked_user_id,
    role: row.role_id
      ? { id: row.role_id, name: names.get(row.role_id) ?? null }
      : null,
    granted_at: row.granted_at?.toISOString() ?? null,
    granted_by: refOf(row.granted_by),
    granted_by_id: row.granted_by,
    expires_at: row.expires_at?.toISOString() ?? null,
    locations: places.locations(row.location_ids),
    sales_channels: places.channels(row.sales_channel_ids),
    areas: row.areas,
    last_active_at: row.last_active_at?.toISOString() ?? null,
    joined_at: row.joined_at.toISOString(),
    invited_by: refOf(row.invited_by),
    source: row.source,
  }))
}
