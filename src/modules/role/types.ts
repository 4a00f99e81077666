export type RoleDTO = {
  id: string
  key: string
  /** In the language asked for; a custom role's as its account wrote it. */
  name: string
  description: string
  source: "built_in" | "code" | "custom"
  /** `null`: in every account. */
  account_id: string | null
  /** Those that there are; a host may have taken some out since. */
  permissions: readonly string[]
  /** `null` of roles that are data. */
  created_at: Date | null
  updated_at: Date | null
}

/** What an account writes into a role of its own. */
export type RoleValues = {
  name: string
  description: string
  permissions: string[]
}

/** A row of `team_role`. */
export type RoleRow = RoleValues & {
  id: string
  key: string
  account_id: string
  source: "code" | "custom"
  created_at: Date
  updated_at: Date
}

/** What of a role bears on its holders' grants. */
export type GrantingRole = {
  name: string
  permissions: ReadonlySet<string>
}

/** Roles of an account's own, as one statement read them with their version. */
export type AccountRoles = {
  version: string
  roles: { id: string; name: string; permissions: string[] }[]
}
