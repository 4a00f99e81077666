import type { MedusaContainer } from "@medusajs/framework/types"

import type { RoleToHold, Scope } from "../../modules/linked-user/types"
import type { Grant } from "../../types/grant"
import { resolveActor } from "../../utils/actor"
import {
  ADMINISTRATOR_ROLE_ID,
  LOCATION_ADMINISTRATOR_ROLE_ID,
} from "../../utils/role-ids"
import { accessErrors } from "../authority/access-errors"
import { requireAuthority } from "../authority/authority"
import { heldUntil } from "../authority/may-give"
import { linkedUsers, roles } from "../services"
import { diffRoles } from "./diff-roles"
import { findPerson } from "./find-person"

export type Change = Partial<Scope> & {
  account_id: string
  id: string
  roles?: RoleToHold[]
}

/**
 * Whether the actor of the scope may change a person so: they mustn't hold more
 * than the actor, what is given has to be the actor's own, for no longer than
 * they have it themselves, and nobody gives themselves anything.
 *
 * @returns the grant that it was judged by
 * @throws 403 `team_access_restricted`, `role_not_yours`, `scope_not_yours`,
 * `outlives_yours`, `person_holds_more`, `own_roles`; 400 `unknown_role`,
 * `role_needs_locations`; 404 `not_found`
 */
export async function judgeChange(
  container: MedusaContainer,
  { account_id, id, roles: wanted, ...scope }: Change
): Promise<Grant> {
  const member = await findPerson(container, { account_id, id })
  const assignments = await linkedUsers(container).assignmentsOf([id])
  const held = assignments.get(id) ?? []
  const { given } = wanted ? diffRoles(held, wanted) : { given: [] }
  const grant = await requireAuthority(
    container,
    resolveActor(container),
    account_id,
    "linked_user:update",
    { giving: given, scopes: [scopeOf(scope)], actingOn: id }
  )
  await requireKnown(container, account_id, given)
  if (given.length && grant.linked_user_id === id && !rulesForGood(grant)) {
    throw accessErrors.ownRoles()
  }
  await requireLasting(container, grant, (wanted ?? []).filter(isIn(given)))
  await requireLocations(container, account_id, {
    role_ids: (wanted ?? held).map(({ role_id }) => role_id),
    location_ids:
      scope.location_ids === undefined
        ? member.location_ids
        : scope.location_ids,
  })
  return grant
}

const isIn =
  (role_ids: string[]) =>
  ({ role_id }: RoleToHold) =>
    role_ids.includes(role_id)

const scopeOf = ({
  location_ids,
  sales_channel_ids,
  areas,
}: Partial<Scope>): Partial<Scope> => ({
  ...(location_ids !== undefined && { location_ids }),
  ...(sales_channel_ids !== undefined && { sales_channel_ids }),
  ...(areas !== undefined && { areas }),
})

/**
 * What somebody gives ends with their own hold on it, at the latest.
 *
 * @throws 403 `outlives_yours`
 */
export async function requireLasting(
  container: MedusaContainer,
  grant: Grant,
  given: RoleToHold[]
): Promise<void> {
  const { known } = await roles(container).resolveRoles(
    given.map(({ role_id }) => role_id),
    grant.account_id
  )
  const ends = new Map(
    given.map(({ role_id, expires_at }) => [
      role_id,
      expires_at ? Date.parse(expires_at) : Infinity,
    ])
  )
  for (const role of known) {
    const until = heldUntil(grant, role)
    if ((ends.get(role.id) ?? Infinity) > until) {
      throw accessErrors.outlivesYours(role, until)
    }
  }
}

/**
 * Who runs locations has some.
 *
 * @throws 400 `role_needs_locations`
 */
export async function requireLocations(
  container: MedusaContainer,
  account_id: string,
  given: { role_ids: readonly string[]; location_ids: readonly string[] | null }
): Promise<void> {
  if (
    given.location_ids?.length ||
    !given.role_ids.includes(LOCATION_ADMINISTRATOR_ROLE_ID)
  ) {
    return
  }
  const account = await linkedUsers(container).findAccount(account_id)
  if (given.location_ids || !account?.location_ids?.length) {
    throw accessErrors.needsLocations()
  }
}

/** @throws 400 `unknown_role` */
export async function requireKnown(
  container: MedusaContainer,
  account_id: string,
  role_ids: string[]
): Promise<void> {
  const { unknown } = await roles(container).resolveRoles(role_ids, account_id)
  if (unknown.length) {
    throw accessErrors.unknownRole(unknown)
  }
}

const rulesForGood = ({ is_administrator, roles }: Grant): boolean =>
  is_administrator &&
  roles.some(
    ({ role_id, expires_at }) =>
      role_id === ADMINISTRATOR_ROLE_ID && expires_at === null
  )
