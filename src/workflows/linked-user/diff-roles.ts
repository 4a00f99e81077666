import type { RoleToHold } from "../../modules/linked-user/types"

/** A role that is held, with its end; `null`: for good. */
export type Held = { role_id: string; expires_at: Date | null }

export type RoleDiff = {
  /** New ones, and those that are to last longer. */
  given: string[]
  /** Those that go, or end sooner. */
  taken: string[]
}

/** What of somebody's roles a change gives, and what it takes. */
export function diffRoles(before: Held[], after: RoleToHold[]): RoleDiff {
  const held = new Map(
    before.map(({ role_id, expires_at }) => [role_id, endOf(expires_at)])
  )
  const wanted = new Map(
    after.map(({ role_id, expires_at }) => [
      role_id,
      expires_at === undefined
        ? (held.get(role_id) ?? Infinity)
        : endOf(expires_at),
    ])
  )
  const ids = [...new Set([...held.keys(), ...wanted.keys()])]
  const lasts = (ends: Map<string, number>, id: string) =>
    ends.get(id) ?? -Infinity
  return {
    given: ids.filter((id) => lasts(wanted, id) > lasts(held, id)),
    taken: ids.filter((id) => lasts(wanted, id) < lasts(held, id)),
  }
}

const endOf = (end: Date | string | null): number =>
  end === null ? Infinity : new Date(end).getTime()
