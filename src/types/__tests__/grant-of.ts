import type { Grant } from "../grant"

/** The grant of somebody active in the default account, who holds these. */
export const grantOf = (
  permissions: Iterable<string> = [],
  given: Partial<Grant> = {}
): Grant => ({
  standing: "active",
  account_id: "tacc_1",
  linked_user_id: "tlu_1",
  is_administrator: false,
  is_root: false,
  permissions: new Set(permissions),
  roles: [],
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
  ...given,
})
