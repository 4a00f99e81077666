import type { MedusaContainer } from "@medusajs/framework/types"

import type { Permission } from "../../modules/role/catalog/permissions"
import type { MembershipRow } from "../../modules/linked-user/types"
import type { RoleDTO } from "../../modules/role/types"
import type { Grant } from "../../types/grant"
import type { Actor } from "../../utils/actor"
import { liesWithin } from "../../utils/within-scope"
import { linkedUsers, roles } from "../services"
import { accessErrors } from "./access-errors"
import { grants } from "./grants"
import {
  beyond,
  type GivenScope,
  mayActOn,
  mayGiveRole,
  rules,
  scopeBeyond,
} from "./may-give"
import { withinOf } from "./within"

/** What somebody is about to do, beside using a permission. */
export type Deed = {
  /** Ids of roles that are handed on: all that they contain has to be one's own. */
  giving?: readonly string[]
  /** Where it is given: within one's own. `null` is all that the account has. */
  scopes?: readonly Partial<GivenScope>[]
  /** A linked user of the account who is changed: they mustn't hold more. */
  actingOn?: string
}

/**
 * Lets somebody go on who holds the permission at this moment, read anew.
 * `"root"`: only who rules the host does.
 *
 * @returns what they may do
 * @throws 403 `team_access_restricted`, `role_not_yours`, `scope_not_yours`,
 * `person_holds_more`; 404 `not_found` for a person who isn't in the account, or
 * works outside of one's own locations and sales channels
 */
export async function requireAuthority(
  container: MedusaContainer,
  actor: Pick<Actor, "type" | "id">,
  account_id: string,
  permission: Permission | "root",
  { giving = [], scopes = [], actingOn }: Deed = {}
): Promise<Grant> {
  const grant = await grants(container).fresh(actor, account_id)
  if (!holds(grant, permission)) {
    throw await accessErrors.restricted(container, account_id, permission)
  }
  // First: whom one doesn't see must not be told from whom there isn't.
  const target = actingOn && (await findVisible(container, grant, actingOn))
  await requireGiving(container, grant, giving)
  await requireScopes(container, grant, scopes)
  if (target) {
    await requireActingOnAll(container, grant, [target])
  }
  return grant
}

/** Whether a grant has at least one of some permissions. */
export const holdsAny = (
  grant: Grant,
  permissions: readonly Permission[]
): boolean => beyond(grant, permissions).length < permissions.length

function holds(grant: Grant, permission: Permission | "root"): boolean {
  if (permission === "root") {
    return grant.standing === "active" && grant.is_root
  }
  return !beyond(grant, [permission]).length
}

/** Sorts roles into those that somebody may give at this moment, and others. */
export async function rolesToGive(
  container: MedusaContainer,
  grant: Grant,
  account_id: string,
  role_ids: readonly string[]
): Promise<{ mine: RoleDTO[]; others: RoleDTO[] }> {
  const { known } = await roles(container).resolveRoles(
    [...role_ids],
    account_id
  )
  const mine = known.filter((role) => mayGiveRole(grant, role))
  return { mine, others: known.filter((role) => !mine.includes(role)) }
}

/** @throws 403 `role_not_yours` */
export async function requireGiving(
  container: MedusaContainer,
  grant: Grant,
  role_ids: readonly string[]
): Promise<void> {
  if (role_ids.length) {
    const { others } = await rolesToGive(
      container,
      grant,
      grant.account_id,
      role_ids
    )
    if (others.length) {
      throw accessErrors.roleNotYours(others)
    }
  }
}

/** @throws 403 `scope_not_yours` */
async function requireScopes(
  container: MedusaContainer,
  grant: Grant,
  scopes: readonly Partial<GivenScope>[]
): Promise<void> {
  if (!scopes.length || rules(grant)) {
    return
  }
  const account = await linkedUsers(container).findAccount(grant.account_id)
  const beyond = scopes.flatMap((scope) =>
    account ? scopeBeyond(grant, account, scope) : []
  )
  if (beyond.length) {
    throw accessErrors.scopeNotYours([...new Set(beyond)])
  }
}

/** @throws 404 `not_found` */
async function findVisible(
  container: MedusaContainer,
  grant: Grant,
  linked_user_id: string
): Promise<MembershipRow> {
  const [member] = await linkedUsers(container).findLinkedUsers(
    grant.account_id,
    [linked_user_id]
  )
  const within = await withinOf(container, grant)
  if (!member || (within && !liesWithin(member, within))) {
    throw accessErrors.noSuch("linked user", linked_user_id)
  }
  return member
}

/** Read a few at a time: the connections are for everybody. */
const AT_ONCE = 5

/**
 * Refuses what would change or take anything of people who hold more than one
 * does.
 *
 * @throws 403 `person_holds_more`
 */
export async function requireActingOnAll(
  container: MedusaContainer,
  grant: Grant,
  members: Pick<MembershipRow, "id" | "user_id" | "name">[]
): Promise<void> {
  if (!beyond(grant, ANYTHING).length) {
    return
  }
  const greater: { id: string; name: string }[] = []
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const some = members.slice(at, at + AT_ONCE)
    const held = await Promise.all(
      some.map(({ user_id }) =>
        grants(container).fresh({ type: "user", id: user_id }, grant.account_id)
      )
    )
    greater.push(...some.filter((_, index) => !mayActOn(grant, held[index])))
  }
  if (greater.length) {
    throw accessErrors.personHoldsMore(greater)
  }
}

/** Nobody but whoever rules the account holds it. */
const ANYTHING = [""]
