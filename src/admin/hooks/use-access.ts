import { useMemo } from "react"
import type { Permission } from "../../modules/role/catalog/permissions"
import type { Held } from "../lib/permission-selection"
import { useMe } from "./api/me"

/** What whoever is logged in may do here, so that the rest isn't offered. */
export function useAccess() {
  const access = useMe().data?.access
  const isAdministrator = access?.is_administrator ?? false
  const held: Held = useMemo(
    () => (isAdministrator ? null : new Set(access?.permissions)),
    [isAdministrator, access]
  )
  return {
    isLoaded: access !== undefined,
    isAdministrator,
    /** Of the account that the host itself belongs to. */
    isRoot: access?.is_root ?? false,
    /** Permissions that they may give; null: all. */
    held,
    may: (permission: Permission) => held === null || held.has(permission),
    /** Whether a change to this role changes what they may do themselves. */
    holds: (roleId: string) =>
      access?.roles.some(({ role_id }) => role_id === roleId) ?? false,
  }
}
