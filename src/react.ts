import type { Permission } from "./modules/role/catalog/permissions"

/**
 * What `medusa-plugin-team-access/react` has, for the compiler. The code is
 * `react.mts`: the dashboard's build needs it as an ES module, to share the
 * dashboard's React Query, while a host's TypeScript may read it as either.
 */

export type { Permission } from "./modules/role/catalog/permissions"

export type Permissions = {
  /** Nothing is known yet; `may` says no until it is. */
  isPending: boolean
  may: (permission: Permission) => boolean
  /** Of whoever is logged in. An Administrator's are all. */
  permissions: readonly string[]
  isAdministrator: boolean
}

/**
 * What whoever is logged in to the dashboard may do. For pages and widgets of a
 * host: it leaves out what would be refused, and the server refuses it anyway.
 */
export declare function usePermissions(): Permissions

/** Whether whoever is logged in may do something; no, until that is known. */
export declare function useMay(permission: Permission): boolean
