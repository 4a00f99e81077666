import type {
  AccountFacts,
  MemberFacts,
} from "../../../modules/linked-user/types"
import type { Grant } from "../../../types/grant"
import type { GrantHolder, GrantingRoles } from "../compose-grant"

export const NOON = Date.parse("2026-11-24T12:00:00Z")
export const HOUR = 3_600_000

export const ADMINISTRATOR = "trole_administrator"
export const PACKER = "trole_packer"
export const LOCATION_ADMINISTRATOR = "trole_location_administrator"
export const FINANCE = "trole_finance"

/** A small shop: four permissions in three areas. */
export const catalog = {
  permissions: new Set([
    "order:read",
    "order:export",
    "product:read",
    "invitation:create",
  ]),
  areaOf: (permission: string) =>
    ({
      "order:read": "orders",
      "order:export": "orders",
      "product:read": "catalog",
      "invitation:create": "team",
    })[permission],
}

const role = (name: string, permissions: Iterable<string>) => ({
  name,
  permissions: new Set(permissions),
})

export const roles: GrantingRoles = new Map([
  [ADMINISTRATOR, role("Administrator", catalog.permissions)],
  [PACKER, role("Packer", ["order:read", "product:read"])],
  [
    LOCATION_ADMINISTRATOR,
    role("Location administrator", ["order:read", "invitation:create"]),
  ],
  [FINANCE, role("Finance", ["order:read", "order:export"])],
  ["trole_own", role("Own", ["invitation:create", "gone:read"])],
  ["trole_empty", role("Empty", [])],
])

export const account = (over: Partial<AccountFacts> = {}): AccountFacts => ({
  id: "tacc_1",
  is_default: true,
  parent_id: null,
  has_owner: true,
  default_locale: "en",
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
  since: new Date(NOON),
  ...over,
})

export const member = (
  role_ids: string[],
  over: Partial<MemberFacts> = {}
): MemberFacts => ({
  id: "tlu_1",
  status: "active",
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
  assignments: role_ids.map((role_id) => ({ role_id, expires_at: null })),
  ...over,
})

export const holding = (
  role_ids: string[],
  over: Partial<MemberFacts> = {}
): GrantHolder => ({ kind: "member", member: member(role_ids, over) })

export const grant = (over: Partial<Grant> = {}): Grant => ({
  standing: "active",
  account_id: "tacc_1",
  linked_user_id: "tlu_1",
  is_administrator: false,
  is_root: false,
  permissions: new Set(),
  roles: [],
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
  ...over,
})
