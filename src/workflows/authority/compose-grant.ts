import type { AccountFacts, MemberFacts } from "../../modules/linked-user/types"
import type { Catalog } from "../../modules/role/catalog/catalog"
import type { GrantingRole } from "../../modules/role/types"
import type { Grant, HeldRole } from "../../types/grant"
import { accountHasArea } from "../../utils/areas"
import {
  ADMINISTRATOR_ROLE_ID,
  LOCATION_ADMINISTRATOR_ROLE_ID,
} from "../../utils/role-ids"
import {
  type IdScope,
  includes,
  meet,
  meetWork,
  type WorkScope,
} from "../../utils/scope"

/** Whose grant it is. */
export type GrantHolder =
  /** A user of the host; `null`: no member of the account. */
  | { kind: "member"; member: MemberFacts | null }
  /** An API key from before the plugin: what the host gives it. */
  | { kind: "key_from_before" }
  /** An API key with roles: within what whoever bound it may do. */
  | { kind: "bound_key"; role_ids: readonly string[]; giver: GrantHolder }
  /** Somebody unknown, or gone. */
  | { kind: "nobody" }

/** Everything that a grant is made of, as it was read. */
export type GrantSource = { account: AccountFacts; holder: GrantHolder }

/** Roles that can be held, by id: those of every account and the account's own. */
export type GrantingRoles = ReadonlyMap<string, GrantingRole>

type Catalogue = Pick<Catalog, "permissions" | "areaOf">

const NOTHING: ReadonlySet<string> = new Set()

/** Whoever rules the host, whatever its own account is limited to. */
const EVERYWHERE: WorkScope = { location_ids: null, sales_channel_ids: null }

/**
 * What somebody may do. Pure: nothing but what was read, and the time.
 *
 * @param now milliseconds since 1970: roles that have run out by then don't count
 */
export function composeGrant(
  { account, holder }: GrantSource,
  roles: GrantingRoles,
  catalog: Catalogue,
  now: number
): Grant {
  switch (holder.kind) {
    case "member":
      return holder.member
        ? memberGrant(account, holder.member, roles, catalog, now)
        : without(account, "no_membership")
    case "key_from_before":
      return {
        ...without(account, "active"),
        ...(account.is_default ? EVERYWHERE : {}),
        is_administrator: true,
        is_root: account.is_default,
        permissions: account.is_default
          ? catalog.permissions
          : cut(catalog.permissions, catalog, account),
      }
    case "bound_key":
      return boundKeyGrant({ account, holder }, roles, catalog, now)
    case "nobody":
      return without(account, "no_membership")
  }
}

/**
 * Of whoever rules the host, in a client account that nobody has come to yet:
 * they invite its first Administrator.
 */
export const rulingFor = (account: AccountFacts, grant: Grant): Grant => ({
  ...without(account, "active"),
  account_version: grant.account_version,
  is_administrator: true,
})

/** When a role in it runs out, and the grant has to be composed anew. */
export const holdsUntil = ({ roles }: Grant): number =>
  Math.min(...roles.map((role) => role.expires_at ?? Infinity))

function memberGrant(
  account: AccountFacts,
  member: MemberFacts,
  roles: GrantingRoles,
  catalog: Catalogue,
  now: number
): Grant {
  const held = member.assignments
    .filter(({ expires_at }) => expires_at === null || expires_at > now)
    .flatMap(({ role_id, expires_at }) => heldRole(role_id, expires_at, roles))
    .filter(holdsIn(meet(account.location_ids, member.location_ids)))
  const base: Grant = {
    ...without(account, "no_role"),
    linked_user_id: member.id,
    roles: held,
    areas: member.areas,
    ...meetWork(account, member),
  }
  if (member.status !== "active" || !held.length) {
    return member.status === "active"
      ? base
      : { ...base, standing: "suspended" }
  }
  const is_administrator =
    isUnscoped(member) &&
    held.some(({ role_id }) => role_id === ADMINISTRATOR_ROLE_ID)
  const is_root = is_administrator && account.is_default
  return {
    ...base,
    ...(is_root ? EVERYWHERE : {}),
    standing: "active",
    is_administrator,
    is_root,
    permissions: is_root
      ? catalog.permissions
      : cut(permissionsOf(held), catalog, account, member.areas),
  }
}

/** Never root, and no Administrator: a key gives nobody anything by that. */
function boundKeyGrant(
  {
    account,
    holder,
  }: {
    account: AccountFacts
    holder: Extract<GrantHolder, { giver: unknown }>
  },
  roles: GrantingRoles,
  catalog: Catalogue,
  now: number
): Grant {
  const giver = composeGrant(
    { account, holder: holder.giver },
    roles,
    catalog,
    now
  )
  const held = holder.role_ids
    .flatMap((id) => heldRole(id, null, roles))
    .filter(holdsIn(giver.location_ids))
  const isActive = giver.standing === "active"
  return {
    ...giver,
    standing: isActive && !held.length ? "no_role" : giver.standing,
    linked_user_id: null,
    is_administrator: false,
    is_root: false,
    roles: held,
    permissions: isActive
      ? intersect(permissionsOf(held), giver.permissions)
      : NOTHING,
  }
}

const without = (
  account: AccountFacts,
  standing: Grant["standing"]
): Grant => ({
  standing,
  account_id: account.id,
  linked_user_id: null,
  is_administrator: false,
  is_root: false,
  permissions: NOTHING,
  roles: [],
  areas: null,
  ...workOf(account),
})

/** Where an account works: its people work nowhere else. */
const workOf = ({ location_ids, sales_channel_ids }: WorkScope): WorkScope => ({
  location_ids,
  sales_channel_ids,
})

/** A role that is gone, or that a host has taken out, gives nothing. */
function heldRole(
  role_id: string,
  expires_at: number | null,
  roles: GrantingRoles
): HeldRole[] {
  const role = roles.get(role_id)
  return role ? [{ role_id, expires_at, ...role }] : []
}

/** Who runs locations runs certain ones: everywhere, the role gives nothing. */
const holdsIn =
  (location_ids: IdScope) =>
  ({ role_id }: HeldRole): boolean =>
    role_id !== LOCATION_ADMINISTRATOR_ROLE_ID || location_ids !== null

/** Somebody with a scope doesn't rule, or they would lift it themselves. */
const isUnscoped = (member: MemberFacts): boolean =>
  member.areas === null &&
  member.location_ids === null &&
  member.sales_channel_ids === null

const permissionsOf = (held: readonly HeldRole[]): ReadonlySet<string> =>
  new Set(held.flatMap((role) => [...role.permissions]))

const intersect = (
  some: ReadonlySet<string>,
  others: ReadonlySet<string>
): ReadonlySet<string> =>
  new Set([...some].filter((permission) => others.has(permission)))

/** What there is, and lies in areas of the account that are the person's too. */
function cut(
  permissions: ReadonlySet<string>,
  catalog: Catalogue,
  account: AccountFacts,
  own: IdScope = null
): ReadonlySet<string> {
  return new Set(
    [...permissions].filter((permission) => {
      const area = catalog.areaOf(permission)
      return (
        area !== undefined &&
        catalog.permissions.has(permission) &&
        accountHasArea(account, area) &&
        includes(own, area)
      )
    })
  )
}
