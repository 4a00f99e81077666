/** Built-in roles have the same ids in every installation. */
export const builtInRoleId = <Key extends string>(key: Key): `trole_${Key}` =>
  `trole_${key}`

/** Rules everything of an account. */
export const ADMINISTRATOR_ROLE_ID = builtInRoleId("administrator")

/** Runs certain locations; nothing without them. */
export const LOCATION_ADMINISTRATOR_ROLE_ID = builtInRoleId(
  "location_administrator"
)

/** Given when an invitation names no role. */
export const MEMBER_ROLE_ID = builtInRoleId("member")
