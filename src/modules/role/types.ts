export type RoleDTO = {
  id: string
  key: string
  /** In the language asked for; a custom role's as its account wrote it. */
  name: string
  description: string
  source: "built_in" | "code" | "custom"
  /** `null`: in every account. */
  account_id: string | null
}
