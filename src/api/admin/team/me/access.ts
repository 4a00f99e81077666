import { landingOf, pagesFor } from "../../../../modules/role/catalog/pages"
import type { MyAccess } from "../../../../types/access-http"
import type { Grant } from "../../../../types/grant"

/** What the dashboard goes by: which pages there are for somebody, and where to land. */
export const presentAccess = (
  grant: Grant,
  preview: MyAccess["preview"]
): MyAccess => ({
  standing: grant.standing,
  is_administrator: grant.is_administrator,
  is_root: grant.is_root,
  roles: grant.roles.map(({ role_id, name, expires_at }) => ({
    role_id,
    name,
    expires_at: expires_at === null ? null : new Date(expires_at).toISOString(),
  })),
  permissions: [...grant.permissions],
  location_ids: grant.location_ids && [...grant.location_ids],
  sales_channel_ids: grant.sales_channel_ids && [...grant.sales_channel_ids],
  areas: grant.areas && [...grant.areas],
  pages: pagesFor(grant),
  landing: landingOf(grant),
  preview,
})
