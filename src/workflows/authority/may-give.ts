import type { Grant, HeldRole } from "../../types/grant"
import { ADMINISTRATOR_ROLE_ID } from "../../utils/role-ids"
import { isWithin, isWorkWithin, meet } from "../../utils/scope"

/** A role that is handed on, or taken. */
export type GivenRole = { id: string; permissions: Iterable<string> }

/** Which of some permissions somebody doesn't hold, and can't hand on or take. */
export function beyond(grant: Grant, permissions: Iterable<string>): string[] {
  if (rules(grant)) {
    return []
  }
  const isActive = grant.standing === "active"
  return [...permissions].filter(
    (permission) => !isActive || !grant.permissions.has(permission)
  )
}

/**
 * Whether somebody may give all of these roles: what is in them has to be their
 * own. Administrator is for Administrators.
 */
export const mayGive = (giver: Grant, roles: readonly GivenRole[]): boolean =>
  roles.every((role) => mayGiveRole(giver, role))

export const mayGiveRole = (giver: Grant, role: GivenRole): boolean =>
  rules(giver) ||
  (giver.standing === "active" &&
    role.id !== ADMINISTRATOR_ROLE_ID &&
    !beyond(giver, role.permissions).length)

/**
 * Until when somebody holds everything in a role, in milliseconds since 1970:
 * what they give must not outlast it. `Infinity`: for good.
 */
export function heldUntil(giver: Grant, role: GivenRole): number {
  if (!giver.roles.length) {
    return Infinity
  }
  const latest = (holds: (held: HeldRole) => boolean) =>
    Math.max(
      -Infinity,
      ...giver.roles.filter(holds).map((held) => held.expires_at ?? Infinity)
    )
  if (rules(giver)) {
    return latest(({ role_id }) => role_id === ADMINISTRATOR_ROLE_ID)
  }
  return Math.min(
    Infinity,
    ...[...role.permissions].map((permission) =>
      latest((held) => held.permissions.has(permission))
    )
  )
}

/** Where somebody works, and in which areas. */
export type GivenScope = {
  location_ids: readonly string[] | null
  sales_channel_ids: readonly string[] | null
  areas: readonly string[] | null
}

/**
 * What of a scope lies beyond somebody's own. In it `null` is all that the
 * account has.
 */
export const scopeBeyond = (
  giver: Grant,
  account: GivenScope,
  given: Partial<GivenScope>
): (keyof GivenScope)[] =>
  rules(giver)
    ? []
    : SCOPES.filter((key) => {
        const scope = given[key]
        return (
          scope !== undefined &&
          !isWithin(meet(account[key], scope), giver[key])
        )
      })

const SCOPES = ["location_ids", "sales_channel_ids", "areas"] as const

/**
 * Whether somebody may change, suspend or log out another: what the other holds
 * has to be within their own, and so has where the other works. Administrators
 * are for Administrators. Of somebody suspended it is what they would hold again.
 */
export function mayActOn(actor: Grant, target: Grant): boolean {
  if (rules(actor)) {
    return true
  }
  if (actor.standing !== "active" || isAdministrator(target)) {
    return false
  }
  const held =
    target.standing === "suspended"
      ? target.roles.flatMap((role) => [...role.permissions])
      : target.permissions
  return !beyond(actor, held).length && isWorkWithin(target, actor)
}

/** Rules the account: nothing in it is beyond them. */
export const rules = (grant: Grant): boolean =>
  grant.standing === "active" && (grant.is_root || grant.is_administrator)

/** Suspended and scoped ones as well. */
const isAdministrator = (grant: Grant): boolean =>
  grant.is_root ||
  grant.is_administrator ||
  grant.roles.some((role) => role.role_id === ADMINISTRATOR_ROLE_ID)
